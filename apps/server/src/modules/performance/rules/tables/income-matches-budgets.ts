import { equalOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { labelOfColumn, rowInWords, rowsByCode, tableOf, termOf, totalRowOf } from '../view.ts'
import { missingRow } from './missing-row.ts'

/** What table 2 takes from the general public budget is table 5, and what it takes from government funds is table 8. */
export const incomeMatchesBudgets: Rule = {
  code: 'table-2-table-5',
  says: {
    zh: '表二的一般公共预算拨款等于表五，政府性基金拨款等于表八。',
    en: 'The appropriations in table 2 are the totals of tables 5 and 8.',
  },
  example: {
    zh: '2010301 表二拨款 100.00，表五合计 100.01',
    en: '2010301 is given 100.00 in table 2 and spends 100.01 in table 5',
  },
  *check(book) {
    const income = tableOf(book, 2)
    const incomeRows = rowsByCode(income)
    const totalRow = totalRowOf(income)
    for (const [number, key] of [
      [5, 'general'],
      [8, 'fund'],
    ] as const) {
      const table = tableOf(book, number)
      const basis = {
        rule: incomeMatchesBudgets.code,
        table: 2,
        column: labelOfColumn(income, key),
        what: { zh: number === 5 ? '表五' : '表八', en: `table ${number}` },
      }
      for (const [code, row] of rowsByCode(table)) {
        const source = incomeRows.get(code)
        if (source === undefined) {
          yield missingRow(incomeMatchesBudgets.code, number, row, 2)
          continue
        }
        const [one, other] = [termOf(source, key), termOf(row, 'total', basis.what.zh)]
        // What was carried over from last year is spent from the same budget.
        if (source.amounts['carried-over'] && Number(source.amounts['carried-over'].yuan) !== 0) continue
        yield* equalOutcome({ ...basis, row: rowInWords(source), one, other })
      }
      const total = totalRowOf(table)
      if (totalRow === undefined || total === undefined) continue
      if (totalRow.amounts['carried-over'] && Number(totalRow.amounts['carried-over'].yuan) !== 0) continue
      const [one, other] = [termOf(totalRow, key), termOf(total, 'total', basis.what.zh)]
      yield* equalOutcome({ ...basis, row: totalRow.name, one, other })
    }
  },
}
