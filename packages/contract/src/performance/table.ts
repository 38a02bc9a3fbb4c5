import { z } from 'zod'
import { AmountUnit, BookPlace, Figure, TextCell } from './figure.ts'

/** A code and name of a classification in a row. Code or name may be missing in the book: then it is empty. */
export const ClassCell = z.object({
  code: z.string(),
  name: z.string(),
  codeLine: z.number().int().positive(),
  nameLine: z.number().int().positive(),
})
export type ClassCell = z.infer<typeof ClassCell>

/**
 * What a row is: an item; a group heading over items; the total of the year's items (本年合计); a balance
 * beside it (结转, 弥补); the grand total.
 */
export const RowKind = z.enum(['item', 'group', 'year-total', 'balance', 'total'])
export type RowKind = z.infer<typeof RowKind>

/** One row. `side` tells the two halves of tables 1 and 4 apart; `level` is the depth that indents or numbers show. */
export const BudgetRow = BookPlace.extend({
  kind: RowKind,
  side: z.enum(['income', 'expenditure']).nullable(),
  level: z.number().int().nonnegative(),
  name: z.string(),
  classes: z.object({
    function: ClassCell.optional(),
    department: ClassCell.optional(),
    government: ClassCell.optional(),
  }),
  amounts: z.record(z.string(), Figure).describe('by column; a blank cell has no entry'),
  texts: z.record(z.string(), TextCell).describe('by column; a blank cell has no entry'),
}).meta({ id: 'BudgetRow' })
export type BudgetRow = z.infer<typeof BudgetRow>

/** A column that the table really has, under the label of the book. */
export const BudgetColumn = z.object({ key: z.string(), label: z.string() })
export type BudgetColumn = z.infer<typeof BudgetColumn>

/** One of tables 1 to 10. */
export const BudgetTable = BookPlace.extend({
  number: z.number().int().min(1).max(10),
  title: z.string(),
  unit: AmountUnit,
  unitLine: z.number().int().positive(),
  columns: z.array(BudgetColumn),
  rows: z.array(BudgetRow),
}).meta({ id: 'BudgetTable' })
export type BudgetTable = z.infer<typeof BudgetTable>
