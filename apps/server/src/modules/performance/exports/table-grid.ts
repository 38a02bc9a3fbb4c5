import type { BudgetBook, BudgetRow, BudgetTable } from '@yimen/contract'
import { tableOf } from '../rules/view.ts'
import type { Grid, GridCell } from './grid.ts'
import { departmentGrid, projectGrid } from './targets-grid.ts'

const sides = { income: '收入', expenditure: '支出' } as const

/** One of tables 1 to 12 as plain rows. Tables 1 and 4 become one list with a column that says the side. */
export function gridOf(book: BudgetBook, number: number): Grid {
  if (number === 11) return departmentGrid(book.departmentTargets)
  if (number === 12) return projectGrid(book.projectTargets)
  const table = tableOf(book, number)
  if (number === 1 || number === 4) return sidedGrid(table)
  if (number === 7) return namedGrid(table)
  return listGrid(table)
}

function listGrid(table: BudgetTable): Grid {
  const { number, title, columns, rows } = table
  const firstName = columns.findIndex(({ key }) => key.endsWith('-name') || key === 'project')
  return {
    number,
    title,
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => ({
      line: row.line,
      total: row.kind !== 'item',
      cells: columns.map(({ key }, at) => cellOf(row, key) ?? (at === firstName ? nameOf(row) : null)),
    })),
  }
}

function sidedGrid({ number, title, rows }: BudgetTable): Grid {
  const ofSide = (side: 'income' | 'expenditure') => rows.filter((row) => row.side === side)
  return {
    number,
    title,
    columns: ['收支', '项目', '金额'],
    rows: [...ofSide('income'), ...ofSide('expenditure')].map((row) => ({
      line: row.line,
      total: row.kind === 'total' || row.kind === 'year-total',
      cells: [
        { text: row.side ? sides[row.side] : '', line: row.line },
        nameOf(row),
        amountOf(row, 'amount'),
      ],
    })),
  }
}

function namedGrid({ number, title, columns, rows }: BudgetTable): Grid {
  return {
    number,
    title,
    columns: ['项目', ...columns.map(({ label }) => label)],
    rows: rows.map((row) => ({
      line: row.line,
      total: row.kind === 'total',
      cells: [nameOf(row), ...columns.map(({ key }) => amountOf(row, key))],
    })),
  }
}

function cellOf(row: BudgetRow, key: string): GridCell {
  const amount = amountOf(row, key)
  if (amount) return amount
  const text = row.texts[key]
  if (text) return { text: text.text, line: text.line }
  const [kind, part] = key.split('-')
  const found =
    kind === 'function' || kind === 'department' || kind === 'government' ? row.classes[kind] : undefined
  if (!found || (part !== 'code' && part !== 'name')) return null
  const said = part === 'code' ? found.code : found.name
  return said === '' ? null : { text: said, line: part === 'code' ? found.codeLine : found.nameLine }
}

/** What cannot be read as an amount stands as it is written. */
function amountOf(row: BudgetRow, key: string): GridCell {
  const figure = row.amounts[key]
  if (!figure) return null
  return figure.yuan === null
    ? { text: figure.written, line: figure.line }
    : { yuan: figure.yuan, line: figure.line }
}

function nameOf({ name, line }: BudgetRow): GridCell {
  return name === '' ? null : { text: name, line }
}
