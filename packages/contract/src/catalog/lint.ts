import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'

/** What one lint rule says of one item: which rule, how grave, where, and in plain words what to do. */
export const LintFinding = z
  .object({
    rule: z.string().describe('stable code, as `item.promised-exceeds-statutory`'),
    severity: z.enum(['error', 'warning', 'note']),
    path: z.string().describe('field of the item that it is about'),
    message: Sentence,
  })
  .meta({ id: 'LintFinding' })
export type LintFinding = z.infer<typeof LintFinding>

/** Share of rules that hold, 0–100; null when no rule applied. */
export const LintScore = z.object({
  applied: z.number().int(),
  held: z.number().int(),
  score: z.number().nullable(),
})
