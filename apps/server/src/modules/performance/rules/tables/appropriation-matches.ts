import { equalOutcome, sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { tableOf, termOf, totalRowOf } from '../view.ts'
import { namedItems } from './named-items.ts'

/** Table 4, fiscal appropriations: general budget and funds as in tables 5 and 8, expenditure by function likewise. */
export const appropriationMatches: Rule = {
  code: 'table-4-tables-5-8',
  says: {
    zh: '表四的拨款等于表五、表八，支出各项等于表五加表八的同名科目。',
    en: 'Table 4 agrees with tables 5 and 8, by budget and by function.',
  },
  example: {
    zh: '表四一般公共预算拨款 100.00，表五合计 100.01',
    en: 'The general appropriation is 100.00 in table 4 and 100.01 in table 5',
  },
  *check(book) {
    const { rows } = tableOf(book, 4)
    const [general, fund] = [tableOf(book, 5), tableOf(book, 8)]
    const basis = { rule: appropriationMatches.code, table: 4 }
    // Those under 上年结转 bear the same names; the year's own come first.
    const income = rows.filter(({ side, kind }) => side === 'income' && kind === 'item')
    for (const [table, name] of [
      [general, /^一般公共预算/],
      [fund, /^政府性基金/],
    ] as const) {
      const row = income.find((candidate) => name.test(candidate.name))
      const total = totalRowOf(table)
      if (row === undefined || total === undefined) continue
      yield* equalOutcome({
        ...basis,
        row: row.name,
        column: '收入金额',
        one: termOf(row, 'amount'),
        other: termOf(total, 'total', `表${table.number === 5 ? '五' : '八'}`),
        what: {
          zh: table.number === 5 ? '表五的合计' : '表八的合计',
          en: `the total of table ${table.number}`,
        },
      })
    }
    const year = rows.find(({ side, kind }) => side === 'expenditure' && kind === 'year-total')
    const parts = [general, fund].map(totalRowOf).filter((row) => row !== undefined)
    if (year && parts.length === 2) {
      yield* sumOutcome({
        ...basis,
        row: year.name,
        column: '支出金额',
        whole: termOf(year, 'amount'),
        parts: parts.map((row) => termOf(row, 'total', row.name)),
        what: { zh: '表五加表八', en: 'tables 5 and 8 together' },
      })
    }
    const items = rows.filter(({ side, kind }) => side === 'expenditure' && kind === 'item')
    yield* namedItems(appropriationMatches.code, 4, items, [general, fund])
  },
}
