import { z } from 'zod'
import { Yuan } from '../platform/scalars.ts'

const Side = z.object({ yuan: Yuan, lines: z.array(z.number().int().positive()) })

/** One thing in two books. A side is null when its book does not have the thing; then there is no rate. */
export const ComparedRow = z
  .object({
    code: z.string().describe('of the classification; empty for a project'),
    name: z.string(),
    before: Side.nullable(),
    after: Side.nullable(),
    change: Yuan.describe('after less before; what a book does not have counts as nothing'),
    rate: z.string().nullable().describe('the change in per cent of before, two decimals, half up'),
  })
  .meta({ id: 'ComparedBudgetRow' })
export type ComparedRow = z.infer<typeof ComparedRow>

/** A book as a comparison names it. */
export const ComparedBook = z.object({ bookId: z.string(), unit: z.string(), year: z.number().int() })
export type ComparedBook = z.infer<typeof ComparedBook>

/** Two books side by side: in all, by function, by economic class and by project. */
export const BookComparison = z
  .object({
    before: ComparedBook,
    after: ComparedBook,
    total: ComparedRow,
    functions: z.array(ComparedRow).describe('seven digits, as in table 3'),
    classes: z.array(ComparedRow).describe('department classes of three digits, from table 9'),
    projects: z.array(ComparedRow).describe('projects of table 9 that are no basic expenditure'),
  })
  .meta({ id: 'BookComparison' })
export type BookComparison = z.infer<typeof BookComparison>
