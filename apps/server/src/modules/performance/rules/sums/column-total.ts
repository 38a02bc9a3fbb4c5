import type { BudgetRow } from '@yimen/contract'
import { findingOutcome, sumOutcome, tableInWords } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import {
  amountColumns,
  itemsOf,
  labelOfColumn,
  rootsOf,
  rowInWords,
  tableOf,
  termOf,
  totalRowOf,
} from '../view.ts'

/** In tables 2, 3 and 5 to 10 the rows on top add up to the row of the total, column by column. */
export const columnTotal: Rule = {
  code: 'column-total',
  says: { zh: '每一列各行相加等于合计行。', en: 'In every column the rows add up to the total.' },
  example: { zh: '三行 1.00、2.00、3.00，合计写 6.01', en: 'Rows of 1.00, 2.00, 3.00 and a total of 6.01' },
  *check(book) {
    for (const number of [2, 3, 5, 6, 7, 8, 9, 10]) {
      const table = tableOf(book, number)
      const total = totalRowOf(table)
      const items = itemsOf(table)
      if (total === undefined) {
        if (items.length > 0) yield noTotal(number, table.line, table.at)
        continue
      }
      for (const key of amountColumns(table)) {
        yield* sumOutcome({
          rule: columnTotal.code,
          table: number,
          row: total.name,
          column: labelOfColumn(table, key),
          whole: termOf(total, key),
          parts: onTop(number, items, rootsOf(table)).map((row) => termOf(row, key, rowInWords(row))),
          what: { zh: '各行相加', en: 'the sum of the rows' },
        })
      }
    }
  },
}

/** Table 7 shows depth by 其中; tables 9 and 10 are flat; the others are trees of codes. */
function onTop(
  number: number,
  items: readonly BudgetRow[],
  roots: readonly BudgetRow[],
): readonly BudgetRow[] {
  if (number === 7) return items.filter(({ level }) => level === 0)
  return number >= 9 ? items : roots
}

function noTotal(number: number, line: number, at: string) {
  return findingOutcome({
    rule: columnTotal.code,
    severity: 'warning',
    table: number,
    row: null,
    column: null,
    term: { line, at },
    found: '',
    expected: '合计',
    message: { zh: `${tableInWords(number)}没有合计行。`, en: `Table ${number} has no row of totals.` },
  })
}
