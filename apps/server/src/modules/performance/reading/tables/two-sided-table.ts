import type { AmountUnit, BudgetRow, BudgetTable, RowKind } from '@yimen/contract'
import { type Cell, squeeze } from '../blocks/block.ts'
import { figureOf } from './figure-of.ts'
import { headerOf } from './header-of.ts'
import type { TableLayout } from './layout.ts'
import type { Segment } from './segments.ts'
import { titleOf } from './title-of.ts'
import { unitOf } from './unit-of.ts'

/** Reads a table with income on the left and expenditure on the right: each row of it becomes two. */
export function readTwoSidedTable(segment: Segment, layout: TableLayout): BudgetTable {
  const { unit, unitLine } = unitOf(segment)
  const { labels, body } = headerOf(segment, layout)
  const rows = body.flatMap(({ cells: [incomeName, incomeAmount, outName, outAmount] }) =>
    [
      readSide('income', incomeName, incomeAmount, unit, segment.number),
      readSide('expenditure', outName, outAmount, unit, segment.number),
    ].filter((row) => row !== undefined),
  )
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

function readSide(
  side: 'income' | 'expenditure',
  name: Cell | undefined,
  amount: Cell | undefined,
  unit: AmountUnit,
  table: number,
): BudgetRow | undefined {
  const figure = figureOf(amount, unit, table, side === 'income' ? '收入金额' : '支出金额')
  const label = squeeze(name?.text ?? '')
  const place = name ?? amount
  if (place === undefined || (label === '' && figure === undefined)) return undefined
  return {
    line: place.line,
    at: place.at,
    kind: kindOf(label),
    side,
    level: levelOf(name?.text ?? ''),
    name: label.replace(/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/, '').replace(/[：:]$/, ''),
    classes: {},
    amounts: figure ? { amount: figure } : {},
    texts: {},
  }
}

function kindOf(label: string): RowKind {
  if (/^(收入|支出)(总计|合计)[：:]?$|^总计[：:]?$/.test(label)) return 'total'
  if (/^([一二]、)?本年(收入|支出)(合计)?[：:]?$/.test(label)) return 'year-total'
  if (/结转|弥补收支差额|结余/.test(label)) return 'balance'
  return 'item'
}

/** Depth by numbering (一、 is 0, （一） is 1), else by the white space before the words: two half widths a step. */
function levelOf(text: string): number {
  const label = squeeze(text)
  if (/^[一二三四五六七八九十]+、/.test(label)) return 0
  if (/^（[一二三四五六七八九十]+）/.test(label)) return 1
  const indent = /^[\s\u3000]*/.exec(text)?.[0] ?? ''
  return Math.floor([...indent].reduce((width, sign) => width + (sign === '\u3000' ? 2 : 1), 0) / 2)
}
