import type { BudgetBook, BudgetRow, BudgetTable, Figure } from '@yimen/contract'
import { plainName } from '../classification/classes.ts'
import type { Term } from './outcome.ts'

/** One of tables 1 to 10; a typed book always has them. */
export function tableOf(book: BudgetBook, number: number): BudgetTable {
  const table = book.tables.find((candidate) => candidate.number === number)
  if (table === undefined) throw new Error(`a typed book has table ${number}`)
  return table
}

export function itemsOf(table: BudgetTable): BudgetRow[] {
  return table.rows.filter(({ kind }) => kind === 'item')
}

/** The row of the grand total; the last one when there are several. */
export function totalRowOf(table: BudgetTable): BudgetRow | undefined {
  return table.rows.findLast(({ kind }) => kind === 'total')
}

/** The amount of a row in a column as a term; a blank cell is nought at the place of the row. */
export function termOf(row: BudgetRow, column: string, label = row.name): Term {
  const figure = row.amounts[column]
  if (figure) return termOfFigure(figure, label)
  return { yuan: '0.00', line: row.line, at: row.at, written: '', label, blank: true }
}

export function termOfFigure({ yuan, line, at, written }: Figure, label: string): Term {
  return { yuan, line, at, written, label, blank: false }
}

/** The columns of a table that hold amounts: those that a row has an amount in. */
export function amountColumns(table: BudgetTable): string[] {
  const used = new Set(table.rows.flatMap(({ amounts }) => Object.keys(amounts)))
  return table.columns.map(({ key }) => key).filter((key) => used.has(key))
}

export function labelOfColumn(table: BudgetTable, key: string): string {
  return table.columns.find((column) => column.key === key)?.label ?? key
}

/** Code and name of a row as people say it. */
export function rowInWords(row: BudgetRow): string {
  const cell = row.classes.function ?? row.classes.department
  const code = cell?.code ?? ''
  if (row.texts.project) return row.texts.project.text
  return code === '' ? row.name : `${code} ${cell?.name ?? row.name}`
}

/** The code that places a row in its table's tree: function, or department class in table 6. */
export function codeOf(row: BudgetRow): string {
  return (row.classes.function ?? row.classes.department)?.code ?? ''
}

/** Rows by code; the first when a code stands twice. */
export function rowsByCode(table: BudgetTable): Map<string, BudgetRow> {
  const rows = new Map<string, BudgetRow>()
  for (const row of itemsOf(table)) {
    const code = codeOf(row)
    if (code !== '' && !rows.has(code)) rows.set(code, row)
  }
  return rows
}

/** Items that no other item of the table is over: those whose sum is the total. */
export function rootsOf(table: BudgetTable): BudgetRow[] {
  const items = itemsOf(table)
  const codes = new Set(items.map(codeOf))
  return items.filter((row) => nearestAbove(codeOf(row), codes) === undefined)
}

/** The code of the nearest row above it in the tree: 3 ← 5 ← 7 digits. */
export function nearestAbove(code: string, codes: ReadonlySet<string>): string | undefined {
  for (const length of [5, 3]) {
    if (code.length > length && codes.has(code.slice(0, length))) return code.slice(0, length)
  }
  return undefined
}

/** Same name, whatever 的, 和 and 支出 are added. */
export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}
