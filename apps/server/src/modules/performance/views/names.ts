import type { BudgetBook, BudgetRow } from '@yimen/contract'
import { classifications } from '../classification/classes.ts'
import { itemsOf, tableOf } from '../rules/view.ts'

/** What the book calls a function; what the national list calls it when the book does not; else the code. */
export function nameOfFunction(book: BudgetBook, code: string): string {
  const own = nameIn(book, [3, 2, 5, 9], (row) => row.classes.function, code)
  return own ?? classifications.function.get(code)?.name ?? code
}

/** The same for a department class. */
export function nameOfClass(book: BudgetBook, code: string): string {
  const own = nameIn(book, [6, 9], (row) => row.classes.department, code)
  return own ?? classifications.department.get(code)?.name ?? code
}

function nameIn(
  book: BudgetBook,
  tables: readonly number[],
  cellOf: (row: BudgetRow) => { code: string; name: string } | undefined,
  code: string,
): string | undefined {
  for (const number of tables) {
    const cell = itemsOf(tableOf(book, number))
      .map(cellOf)
      .find((one) => one?.code === code && one.name !== '')
    if (cell) return cell.name
  }
  return undefined
}
