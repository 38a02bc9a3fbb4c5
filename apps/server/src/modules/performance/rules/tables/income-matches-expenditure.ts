import { equalOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { rowInWords, rowsByCode, tableOf, termOf, totalRowOf } from '../view.ts'
import { missingRow } from './missing-row.ts'

/** Table 2 (where it comes from) and table 3 (what it is spent on) list the same functions with the same totals. */
export const incomeMatchesExpenditure: Rule = {
  code: 'table-2-table-3',
  says: { zh: '表二、表三同一科目的合计相等。', en: 'Tables 2 and 3 give each function the same total.' },
  example: {
    zh: '2010301 表二 100.00，表三 100.01',
    en: '2010301 has 100.00 in table 2 and 100.01 in table 3',
  },
  *check(book) {
    const income = tableOf(book, 2)
    const expenditure = tableOf(book, 3)
    const incomeRows = rowsByCode(income)
    const expenditureRows = rowsByCode(expenditure)
    for (const [code, row] of expenditureRows) {
      const other = incomeRows.get(code)
      if (other === undefined) {
        yield missingRow(incomeMatchesExpenditure.code, 3, row, 2)
        continue
      }
      yield* equalOutcome({
        rule: incomeMatchesExpenditure.code,
        table: 3,
        row: rowInWords(row),
        column: '合计',
        one: termOf(row, 'total'),
        other: termOf(other, 'total', '表二'),
        what: { zh: '表二', en: 'table 2' },
      })
    }
    for (const [code, row] of incomeRows) {
      if (!expenditureRows.has(code)) yield missingRow(incomeMatchesExpenditure.code, 2, row, 3)
    }
    const [one, other] = [totalRowOf(expenditure), totalRowOf(income)]
    if (one === undefined || other === undefined) return
    yield* equalOutcome({
      rule: incomeMatchesExpenditure.code,
      table: 3,
      row: one.name,
      column: '合计',
      one: termOf(one, 'total'),
      other: termOf(other, 'total', '表二总计'),
      what: { zh: '表二的总计', en: 'the total of table 2' },
    })
  },
}
