import type { BudgetTable } from '@yimen/contract'
import { sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import {
  amountColumns,
  codeOf,
  itemsOf,
  labelOfColumn,
  nearestAbove,
  rowInWords,
  tableOf,
  termOf,
} from '../view.ts'

/** Under each code of 3 or 5 digits the rows of the next level add up to it: functions, and classes in table 6. */
export const childrenSum: Rule = {
  code: 'children-sum',
  says: {
    zh: '下级科目相加等于上级科目（功能 3→5→7 位，经济 3→5 位）。',
    en: 'Codes of a lower level add up to the one above (functions 3→5→7 digits, economic classes 3→5).',
  },
  example: { zh: '20103 写 100.00，下面各项相加 99.99', en: '20103 says 100.00, its items add up to 99.99' },
  *check(book) {
    for (const number of [2, 3, 5, 6, 8]) yield* sumsIn(tableOf(book, number))
  },
}

function* sumsIn(table: BudgetTable): Iterable<Outcome> {
  const items = itemsOf(table)
  const codes = new Set(items.map(codeOf).filter((code) => code !== ''))
  const columns = amountColumns(table)
  for (const row of items) {
    const code = codeOf(row)
    if (code === '') continue
    const children = items.filter((child) => nearestAbove(codeOf(child), codes) === code)
    if (children.length === 0) continue
    for (const key of columns) {
      yield* sumOutcome({
        rule: childrenSum.code,
        table: table.number,
        row: rowInWords(row),
        column: labelOfColumn(table, key),
        whole: termOf(row, key),
        parts: children.map((child) => termOf(child, key, rowInWords(child))),
        what: { zh: '下级科目相加', en: 'the sum of the codes below' },
      })
    }
  }
}
