import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'

/** `error`: wrong; `warning`: very likely wrong, a person decides; `note`: a difference that the book explains. */
export const FindingSeverity = z.enum(['error', 'warning', 'note'])
export type FindingSeverity = z.infer<typeof FindingSeverity>

/** Something that does not agree in a budget book. */
export const BudgetFinding = z
  .object({
    rule: z.string(),
    severity: FindingSeverity,
    line: z.number().int().positive(),
    at: z.string().describe('the place in words of the document; empty for a text'),
    lines: z.array(z.number().int().positive()).describe('every line that takes part, ascending'),
    table: z.number().int().min(1).max(12).nullable().describe('null: the narrative'),
    row: z.string().nullable(),
    column: z.string().nullable(),
    found: z.string(),
    expected: z.string(),
    message: Sentence,
    follows: z.string().describe('how the expected value follows, as a reckoning'),
  })
  .meta({ id: 'BudgetFinding' })
export type BudgetFinding = z.infer<typeof BudgetFinding>

/** Result of checking one book: what does not agree, and how much of it was held against something else. */
export const BudgetCheck = z
  .object({
    findings: z.array(BudgetFinding),
    comparisons: z.number().int().describe('how many times one figure was held against others'),
    confirmedLines: z.array(z.number().int()).describe('lines with a figure that something else confirms'),
    aloneLines: z
      .array(z.number().int())
      .describe('lines with an amount that nothing else in the book can confirm'),
  })
  .meta({ id: 'BudgetCheck' })
export type BudgetCheck = z.infer<typeof BudgetCheck>

/** Why a document cannot be read as a budget book; `line` is null when no line is to blame. */
export const BookProblem = z
  .object({ code: z.string(), line: z.number().int().positive().nullable(), message: Sentence })
  .meta({ id: 'BookProblem' })
export type BookProblem = z.infer<typeof BookProblem>
