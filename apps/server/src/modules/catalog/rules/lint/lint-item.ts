import type { ItemContent, LintFinding, LintScore } from '@yimen/contract'
import type { z } from 'zod'
import { itemRules } from './item-rules.ts'
import type { LintContext } from './rule.ts'

export type Score = z.infer<typeof LintScore>

/** What lint says of one item: every finding, the share of rules that hold, and how many findings of which weight. */
export type Lint = {
  readonly findings: LintFinding[]
  readonly score: Score
  readonly errors: number
  readonly warnings: number
  /** Codes of the rules that do not hold, each once. */
  readonly broken: string[]
}

/** Measures an item by every rule that applies to it. Pure: the same input always gets the same answer. */
export function lintItem(content: ItemContent, context: LintContext): Lint {
  const applied = itemRules.filter((rule) => rule.applies(content))
  const findings = applied.flatMap((rule) =>
    rule
      .find(content, context)
      .map(({ path, message }) => ({ rule: rule.code, severity: rule.severity, path, message })),
  )
  const broken = [...new Set(findings.map((finding) => finding.rule))]
  return {
    findings,
    score: scoreOf(applied.length, applied.length - broken.length),
    errors: findings.filter((finding) => finding.severity === 'error').length,
    warnings: findings.filter((finding) => finding.severity === 'warning').length,
    broken,
  }
}

/** Share of the rules that hold, 0–100 to one decimal; null when none applied, never 100 for want of rules. */
export function scoreOf(applied: number, held: number): Score {
  return { applied, held, score: applied === 0 ? null : Math.round((held * 1000) / applied) / 10 }
}
