import { z } from 'zod'
import { Yuan } from '../platform/scalars.ts'

/** In what a table or a cell counts money. Amounts are always kept in yuan; this says how they were written. */
export const AmountUnit = z.enum(['yuan', 'ten-thousand-yuan'])
export type AmountUnit = z.infer<typeof AmountUnit>

/** Where something stands in the document: the line of a text, the paragraph of a DOCX, the row of an XLSX. */
export const BookPlace = z.object({
  line: z.number().int().positive(),
  at: z.string().describe('the place in words of the document, such as `Sheet1!B12`; empty for a text'),
})
export type BookPlace = z.infer<typeof BookPlace>

/** What is wrong with how a number is written. */
export const FigureFault = z.enum(['grouping', 'finer-than-fen', 'unreadable'])
export type FigureFault = z.infer<typeof FigureFault>

/** One amount as the document writes it, with its exact value in yuan; null when it cannot be read. */
export const Figure = BookPlace.extend({
  written: z.string(),
  yuan: Yuan.nullable(),
  unit: AmountUnit,
  fault: FigureFault.nullable(),
}).meta({ id: 'BudgetFigure' })
export type Figure = z.infer<typeof Figure>

/** A cell of words, with its place. */
export const TextCell = BookPlace.extend({ text: z.string() })
export type TextCell = z.infer<typeof TextCell>
