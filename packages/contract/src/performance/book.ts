import { z } from 'zod'
import { Statement } from './narrative.ts'
import { BudgetTable } from './table.ts'
import { DepartmentTargets, ProjectTargets } from './targets.ts'

/**
 * A department's published budget of one year: the narrative, tables 1 to 10 in order, and the performance
 * targets of tables 11 and 12. Every figure keeps the line it was read from.
 */
export const BudgetBook = z
  .object({
    format: z.enum(['txt', 'docx', 'xlsx']),
    unit: z.string().describe('name of the department'),
    year: z.number().int(),
    statements: z.array(Statement),
    tables: z.array(BudgetTable).length(10),
    departmentTargets: DepartmentTargets,
    projectTargets: z.array(ProjectTargets),
  })
  .meta({ id: 'BudgetBook' })
export type BudgetBook = z.infer<typeof BudgetBook>
