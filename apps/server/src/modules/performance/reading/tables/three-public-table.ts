import type { BudgetRow, BudgetTable } from '@yimen/contract'
import { squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { figureOf } from './figure-of.ts'
import type { Segment } from './segments.ts'
import { titleOf } from './title-of.ts'
import { unitOf } from './unit-of.ts'

/** Reads table 7, the three public expenses (三公经费) of two years: a column a year, keyed by the year. */
export function readThreePublicTable(segment: Segment): BudgetTable {
  const { unit, unitLine } = unitOf(segment)
  const rows = segment.blocks.filter((block) => block.kind === 'row')
  const at = rows.findIndex(
    ({ cells }) => cells.filter(({ text }) => yearOf(text) !== undefined).length === 2,
  )
  const header = rows[at]
  const years = (header?.cells ?? []).flatMap(({ text }, index) => {
    const year = yearOf(text)
    return year === undefined ? [] : [{ key: year, label: squeeze(text), index }]
  })
  const [first, second] = years
  if (first === undefined || second === undefined || first.key === second.key) {
    refuse(
      'columns-missing',
      segment.line,
      `第 ${segment.line} 行的表七没有找到两个年度的“预算数”列。`,
      `Table 7 on line ${segment.line} lacks its two columns, one a year.`,
    )
  }
  if (first.index === 0 || second.key < first.key) {
    const line = header?.line ?? segment.line
    refuse(
      'columns-swapped',
      line,
      `第 ${line} 行：表七的列应是“项目、上年预算数、本年预算数”，次序不对。`,
      `Line ${line}: the columns of table 7 should be the item, the year before and the year.`,
    )
  }
  let nested = false
  const body = rows.slice(at + 1).flatMap(({ cells, line, at: place }): BudgetRow[] => {
    const label = squeeze(cells[0]?.text ?? '')
    const amounts: BudgetRow['amounts'] = {}
    for (const { key, index, label: column } of years) {
      const figure = figureOf(cells[index], unit, 7, column)
      if (figure) amounts[key] = figure
    }
    if (label === '' && Object.keys(amounts).length === 0) return []
    const total = /^(合计|总计)[：:]?$/.test(label)
    if (/^其中/.test(label)) nested = true
    else if (total || /^\d+[、.．]/.test(label)) nested = false
    const name = label.replace(/^其中[：:；;]?/, '').replace(/^\d+[、.．]/, '')
    const kind = total ? 'total' : 'item'
    return [
      { line, at: place, kind, side: null, level: nested ? 1 : 0, name, classes: {}, amounts, texts: {} },
    ]
  })
  const columns = years.map(({ key, label }) => ({ key, label }))
  return {
    number: 7,
    title: titleOf(segment),
    line: segment.line,
    at: segment.at,
    unit,
    unitLine,
    columns,
    rows: body,
  }
}

function yearOf(label: string): string | undefined {
  return /^(20\d\d)年?(部门)?预算(数|金额|安排)?$/.exec(squeeze(label))?.[1]
}
