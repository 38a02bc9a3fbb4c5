import { type Block, type Cell, squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import type { ColumnLayout, TableLayout } from './layout.ts'
import { inWords, type Segment } from './segments.ts'

type Row = Extract<Block, { kind: 'row' }>

/** The heading of the columns, as found, and the rows under it. */
export type Header = { readonly labels: readonly string[]; readonly body: readonly Row[] }

/** Finds the heading of the columns. Refuses one that lacks a column, has one too many, or has them in another order. */
export function headerOf(segment: Segment, layout: TableLayout): Header {
  const rows = segment.blocks.filter((block) => block.kind === 'row')
  const [first, second] = layout.columns
  const at = rows.findIndex((row) => isHeader(row, layout))
  const row = rows[at]
  if (row === undefined || first === undefined || second === undefined) {
    refuse(
      'columns-missing',
      segment.line,
      `第 ${segment.line} 行的表${inWords(segment.number)}没有找到列标题“${first?.reads}、${second?.reads}……”。`,
      `No heading of columns in table ${segment.number} on line ${segment.line}.`,
    )
  }
  let labels = filled(row)
  let body = rows.slice(at + 1)
  // The heading may take two rows: 科目 over its code and name.
  const under = body[0]
  if (under && squeeze(labels[0]?.text ?? '') === '科目') {
    labels = [...filled(under), ...labels.slice(1)]
    body = body.slice(1)
  }
  compare(segment, layout.columns, labels)
  return { labels: labels.map(({ text }) => squeeze(text)), body }
}

function filled(row: Row): Cell[] {
  return row.cells.filter(({ text }) => squeeze(text) !== '')
}

/** At least half of the columns are named in it, in whatever order. */
function isHeader(row: Row, layout: TableLayout): boolean {
  const labels = filled(row).map(({ text }) => squeeze(text))
  const known = layout.columns.filter(({ label }) => labels.some((text) => label.test(text))).length
  return labels.length > 1 && known * 2 >= layout.columns.length
}

function compare(segment: Segment, columns: readonly ColumnLayout[], labels: readonly Cell[]): void {
  const table = `表${inWords(segment.number)}`
  for (const [index, column] of columns.entries()) {
    const cell = labels[index]
    if (cell && column.label.test(squeeze(cell.text))) continue
    const line = cell?.line ?? labels.at(-1)?.line ?? segment.line
    const elsewhere = labels.some(({ text }) => column.label.test(squeeze(text)))
    const written = cell ? `写的是“${squeeze(cell.text)}”` : '没有写'
    if (elsewhere) {
      refuse(
        'columns-swapped',
        line,
        `第 ${line} 行：${table}第 ${index + 1} 列应是“${column.reads}”，${written}，列的次序不对。`,
        `Line ${line}: column ${index + 1} of table ${segment.number} should be ${column.reads}; the columns are out of order.`,
      )
    }
    refuse(
      'columns-missing',
      line,
      `第 ${line} 行：${table}缺“${column.reads}”这一列，第 ${index + 1} 列${written}。`,
      `Line ${line}: table ${segment.number} lacks the column ${column.reads}.`,
    )
  }
  const extra = labels[columns.length]
  if (extra === undefined) return
  refuse(
    'column-unknown',
    extra.line,
    `第 ${extra.line} 行：${table}多了一列“${squeeze(extra.text)}”，不知道它是什么。`,
    `Line ${extra.line}: table ${segment.number} has a column more than it should: ${squeeze(extra.text)}.`,
  )
}
