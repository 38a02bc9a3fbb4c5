import { sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
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
    // What was carried over bears the same name under 上年结转, and is spent from the same budget.
    const income = rows.filter(({ side, kind }) => side === 'income' && kind === 'item')
    const budgets = [
      [general, /^一般公共预算/],
      [fund, /^政府性基金/],
    ] as const
    for (const [table, name] of budgets) {
      const named = income.filter((candidate) => name.test(candidate.name))
      const total = totalRowOf(table)
      const [first] = named
      if (first === undefined || total === undefined) continue
      const outcomes = sumOutcome({
        ...basis,
        row: first.name,
        column: '收入金额',
        whole: termOf(total, 'total'),
        parts: named.map((row) => termOf(row, 'amount')),
        what: { zh: '表四的拨款加结转', en: 'the appropriation and what was carried over in table 4' },
      })
      yield* outcomes.map((outcome) => atTable(outcome, table.number))
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

/** The figure in question is the total of the other table. */
function atTable({ lines, finding }: Outcome, table: number): Outcome {
  return { lines, finding: finding && { ...finding, table, row: '合计', column: '合计' } }
}
