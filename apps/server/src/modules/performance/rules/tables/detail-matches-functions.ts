import { equalOutcome, sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { rowInWords, rowsByCode, tableOf, termOf, totalRowOf } from '../view.ts'
import { detailBy } from './detail-view.ts'
import { missingRow } from './missing-row.ts'

/** The detailed budget (table 9) adds up to table 3, function by function and as a whole. */
export const detailMatchesFunctions: Rule = {
  code: 'table-9-table-3',
  says: {
    zh: '表九同一功能科目的各行相加等于表三，总数也相等。',
    en: 'Table 9 adds up to table 3, function by function and in all.',
  },
  example: {
    zh: '2010301 表九各行相加 100.01，表三 100.00',
    en: 'The rows of 2010301 add up to 100.01 in table 9; table 3 says 100.00',
  },
  *check(book) {
    const functions = rowsByCode(tableOf(book, 3))
    const details = detailBy(book, (row) => row.classes.function?.code)
    for (const [code, row] of functions) {
      if (code.length !== 7) continue
      const rows = details.get(code) ?? []
      yield* sumOutcome({
        rule: detailMatchesFunctions.code,
        table: 3,
        row: rowInWords(row),
        column: '合计',
        whole: termOf(row, 'total'),
        parts: rows.map((detail) => termOf(detail, 'amount', rowInWords(detail))),
        what: { zh: '表九各行相加', en: 'the sum of the rows of table 9' },
      })
    }
    for (const [code, [row]] of details) {
      if (!functions.has(code) && row) yield missingRow(detailMatchesFunctions.code, 9, row, 3)
    }
    const [detail, whole] = [totalRowOf(tableOf(book, 9)), totalRowOf(tableOf(book, 3))]
    if (detail === undefined || whole === undefined) return
    yield* equalOutcome({
      rule: detailMatchesFunctions.code,
      table: 9,
      row: detail.name,
      column: '预算金额',
      one: termOf(detail, 'amount'),
      other: termOf(whole, 'total', '表三'),
      what: { zh: '表三的合计', en: 'the total of table 3' },
    })
  },
}
