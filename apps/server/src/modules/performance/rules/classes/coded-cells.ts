import type { BudgetBook, BudgetRow, ClassCell } from '@yimen/contract'

/** A code or name of a classification somewhere in a table. */
export type CodedCell = {
  readonly table: number
  readonly row: BudgetRow
  readonly of: 'function' | 'department' | 'government'
  readonly cell: ClassCell
}

export const classNames = {
  function: '功能科目',
  department: '部门经济分类',
  government: '政府经济分类',
} as const

/** All cells of tables 2 to 10 that bear a code. */
export function* codedCells(book: BudgetBook): Iterable<CodedCell> {
  for (const { number, rows } of book.tables) {
    for (const row of rows) {
      for (const kind of ['function', 'department', 'government'] as const) {
        const cell = row.classes[kind]
        if (cell !== undefined && cell.code !== '') yield { table: number, row, of: kind, cell }
      }
    }
  }
}
