import type { AmountUnit, BudgetRow, BudgetTable, ClassCell, RowKind } from '@yimen/contract'
import { type Block, type Cell, squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { figureOf } from './figure-of.ts'
import { headerOf } from './header-of.ts'
import type { ColumnLayout, TableLayout } from './layout.ts'
import { inWords, type Segment } from './segments.ts'
import { titleOf } from './title-of.ts'
import { unitOf } from './unit-of.ts'

const classKinds = ['function', 'department', 'government'] as const

type Row = Extract<Block, { kind: 'row' }>

/** Reads a table that is one list of rows under one heading of columns. */
export function readListTable(segment: Segment, layout: TableLayout): BudgetTable {
  const { unit, unitLine } = unitOf(segment)
  const { labels, body } = headerOf(segment, layout)
  const rows = body
    .filter(({ cells }) => cells.some(({ text }) => squeeze(text) !== ''))
    .map((row) => readRow(row, layout, unit, segment.number))
  return {
    number: segment.number,
    title: titleOf(segment),
    line: segment.line,
    at: segment.at,
    unit,
    unitLine,
    columns: layout.columns.map(({ key }, index) => ({ key, label: labels[index] ?? key })),
    rows,
  }
}

function readRow(row: Row, { columns }: TableLayout, unit: AmountUnit, table: number): BudgetRow {
  const classes: BudgetRow['classes'] = {}
  const amounts: BudgetRow['amounts'] = {}
  const texts: BudgetRow['texts'] = {}
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index]
    if (cell === undefined) continue
    if (column.holds === 'amount') {
      const figure = figureOf(cell, unit, table, column.reads)
      if (figure) amounts[column.key] = figure
    } else if (column.of) {
      classes[column.of] = addTo(classes[column.of], column, cell, table)
    } else if (squeeze(cell.text) !== '') {
      texts[column.key] = { text: cell.text.trim(), line: cell.line, at: cell.at }
    }
  }
  for (const kind of classKinds) {
    const cell = classes[kind]
    if (cell?.code === '' && cell.name === '') delete classes[kind]
  }
  const words = row.cells.filter((_, index) => columns[index]?.holds !== 'amount').map(({ text }) => text)
  const total = words.map(squeeze).find((text) => /^(合计|总计)[：:]?$/.test(text))
  const name = total ?? nameOf(classes, texts)
  return {
    line: row.line,
    at: row.at,
    side: null,
    level: 0,
    kind: kindOf(total, classes),
    name,
    classes,
    amounts,
    texts,
  }
}

function addTo(known: ClassCell | undefined, column: ColumnLayout, cell: Cell, table: number): ClassCell {
  const text = squeeze(cell.text)
  const base = known ?? { code: '', name: '', codeLine: cell.line, nameLine: cell.line }
  if (column.holds === 'name') return { ...base, name: text, nameLine: cell.line }
  if (/[０-９]/.test(text)) {
    refuse(
      'full-width-digits',
      cell.line,
      `第 ${cell.line} 行代码“${text}”是全角数字，请改成半角。`,
      `Line ${cell.line}: the code “${text}” is written in digits of full width.`,
    )
  }
  if (text !== '' && !/^\d+$/.test(text) && !/^(无|合计|总计)[：:]?$/.test(text)) {
    refuse(
      'columns-swapped',
      cell.line,
      `第 ${cell.line} 行：表${inWords(table)}“${column.reads}”这一列应是代码，写的是“${text}”，列的次序不对。`,
      `Line ${cell.line}: column ${column.reads} of table ${table} holds “${text}” in place of a code.`,
    )
  }
  return { ...base, code: /^\d+$/.test(text) ? text : '', codeLine: cell.line }
}

function nameOf({ function: fn, department }: BudgetRow['classes'], texts: BudgetRow['texts']): string {
  return texts.project?.text ?? department?.name ?? fn?.name ?? fn?.code ?? ''
}

function kindOf(total: string | undefined, classes: BudgetRow['classes']): RowKind {
  if (total !== undefined) return 'total'
  const cells = Object.values(classes).filter((cell) => cell !== undefined)
  return cells.some(({ code }) => code !== '') || !cells.some(({ name }) => name !== '') ? 'item' : 'group'
}
