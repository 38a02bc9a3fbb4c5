import type { BudgetRow, BudgetTable } from '@yimen/contract'
import { codeOf, itemsOf } from '../rules/view.ts'

/** The rows that have no row under them: together they are the total. */
export function leavesOf(table: BudgetTable): BudgetRow[] {
  const rows = itemsOf(table).filter((row) => codeOf(row) !== '')
  const above = new Set(rows.flatMap((row) => shorterOf(codeOf(row))))
  return rows.filter((row) => !above.has(codeOf(row)))
}

function shorterOf(code: string): string[] {
  return [3, 5].filter((length) => code.length > length).map((length) => code.slice(0, length))
}
