import { z } from 'zod'
import { BookPlace } from './figure.ts'

/**
 * A figure in the narrative and the part it plays in its sentence: an amount, one of the parts of an amount
 * (其中), a change on another year, the rate of that change, or a share of something.
 */
export const NarrativeFigure = z
  .object({
    kind: z.enum(['money', 'percent', 'count']),
    role: z.enum(['amount', 'part', 'change', 'rate', 'share']),
    written: z.string(),
    value: z
      .string()
      .nullable()
      .describe('yuan, per cent or a count, as an exact decimal; null when unreadable'),
    unit: z.string().describe('as written: 元, 万元, %, 人 …; empty when the book names none'),
    line: z.number().int().positive(),
    year: z.number().int().nullable(),
    comparedWith: z.number().int().nullable().describe('the year that a change or a rate is measured on'),
    direction: z.enum(['up', 'down']).nullable(),
    label: z.string().describe('the words that name the figure'),
    of: z.string().nullable().describe('for a share: the name of what it is a share of'),
    partOf: z.number().int().nullable().describe('for a part: index of its whole among the figures'),
    fault: z.enum(['grouping', 'finer-than-fen', 'unreadable']).nullable(),
  })
  .meta({ id: 'NarrativeFigure' })
export type NarrativeFigure = z.infer<typeof NarrativeFigure>

/** One paragraph of the narrative under its headings, outermost first. */
export const Statement = BookPlace.extend({
  headings: z.array(z.string()),
  text: z.string(),
  isHeading: z.boolean(),
  figures: z.array(NarrativeFigure),
}).meta({ id: 'BudgetStatement' })
export type Statement = z.infer<typeof Statement>
