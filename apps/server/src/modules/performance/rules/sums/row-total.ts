import { sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { labelOfColumn, rowInWords, tableOf, termOf } from '../view.ts'

/** In each row of tables 2, 3, 5, 6 and 8 the columns add up to the total. */
export const rowTotal: Rule = {
  code: 'row-total',
  says: { zh: '每一行各分项相加等于这一行的合计。', en: 'In every row the parts add up to the total.' },
  example: {
    zh: '合计 100.00，基本支出 60.00，项目支出 40.01',
    en: 'Total 100.00, basic 60.00, project 40.01',
  },
  *check(book) {
    for (const number of [2, 3, 5, 6, 8]) {
      const table = tableOf(book, number)
      const parts = table.columns.map(({ key }) => key).filter((key) => !/-(code|name)$|^total$/.test(key))
      for (const row of table.rows) {
        if (Object.keys(row.amounts).length === 0) continue
        yield* sumOutcome({
          rule: rowTotal.code,
          table: number,
          row: rowInWords(row),
          column: '合计',
          whole: termOf(row, 'total'),
          parts: parts.map((key) => termOf(row, key, labelOfColumn(table, key))),
          what: { zh: '各分项相加', en: 'the sum of its parts' },
        })
      }
    }
  },
}
