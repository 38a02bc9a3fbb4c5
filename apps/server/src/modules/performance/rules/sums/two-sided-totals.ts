import type { BudgetRow } from '@yimen/contract'
import { equalOutcome, sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { tableOf, termOf } from '../view.ts'

/** Tables 1 and 4: the year's items make the year's total, with the balances they make the grand total. */
export const twoSidedTotals: Rule = {
  code: 'two-sided-totals',
  says: {
    zh: '本年合计等于各项相加，总计等于本年合计加结转和弥补，收入总计等于支出总计。',
    en: 'Items make the total of the year, with balances the grand total, and income equals expenditure.',
  },
  example: { zh: '收入总计 100.00，支出总计 100.01', en: 'Income 100.00 in all, expenditure 100.01' },
  *check(book) {
    for (const number of [1, 4]) {
      const { rows } = tableOf(book, number)
      yield* totalsOf(
        number,
        rows.filter(({ side }) => side === 'income'),
        '收入',
      )
      yield* totalsOf(
        number,
        rows.filter(({ side }) => side === 'expenditure'),
        '支出',
      )
      const income = rows.findLast(({ side, kind }) => side === 'income' && kind === 'total')
      const expenditure = rows.findLast(({ side, kind }) => side === 'expenditure' && kind === 'total')
      if (income === undefined || expenditure === undefined) continue
      yield* equalOutcome({
        rule: twoSidedTotals.code,
        table: number,
        row: expenditure.name,
        column: '支出金额',
        one: termOf(expenditure, 'amount'),
        other: termOf(income, 'amount'),
        what: { zh: '收入总计', en: 'income in all' },
      })
    }
  },
}

function* totalsOf(table: number, rows: readonly BudgetRow[], side: string): Iterable<Outcome> {
  const basis = { rule: twoSidedTotals.code, table, column: `${side}金额` }
  const at = rows.findIndex(({ kind }) => kind === 'year-total')
  const year = rows[at]
  const above = rows.slice(0, Math.max(at, 0)).filter(({ kind, level }) => kind === 'item' && level === 0)
  if (year && above.length > 0) {
    yield* sumOutcome({
      ...basis,
      row: year.name,
      whole: termOf(year, 'amount'),
      parts: above.map((row) => termOf(row, 'amount')),
      what: { zh: '各项相加', en: 'the sum of the items' },
    })
  }
  const total = rows.findLast(({ kind }) => kind === 'total')
  if (total === undefined || year === undefined) return
  const flat = above.length > 0
  const balances = rows.filter(({ kind, level }) => kind === 'balance' && (flat || level === 0))
  yield* sumOutcome({
    ...basis,
    row: total.name,
    whole: termOf(total, 'amount'),
    parts: [year, ...balances].map((row) => termOf(row, 'amount')),
    what: { zh: '本年合计加结转、弥补', en: 'the total of the year with the balances' },
  })
}
