import type { RowFinding } from './list-row.ts'

export type RuleCount = {
  readonly rule: string
  readonly severity: RowFinding['severity']
  readonly rows: number
  /** Up to three rows where one can look. */
  readonly examples: readonly number[]
  readonly message: RowFinding['message']
}

const order = { error: 0, warning: 1, note: 2 } as const

/** Findings by rule: the gravest first, then the most frequent. */
export function byRule(findings: readonly RowFinding[]): RuleCount[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .flatMap(([rule, own]) => {
      const [first] = own
      if (first === undefined) return []
      const rows = [...new Set(own.map(({ row }) => row))]
      return [
        {
          rule,
          severity: first.severity,
          rows: rows.length,
          examples: rows.slice(0, 3),
          message: first.message,
        },
      ]
    })
    .sort((a, b) => order[a.severity] - order[b.severity] || b.rows - a.rows || (a.rule < b.rule ? -1 : 1))
}
