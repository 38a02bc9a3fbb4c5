import { equalOutcome, sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { tableOf, termOf, totalRowOf } from '../view.ts'
import { namedItems } from './named-items.ts'

/** Rows of table 1 and the columns of table 2 that say the same. */
const sources = [
  { name: /^(预算内资金|一般公共预算|财政拨款)/, keys: ['general', 'fund'] },
  { name: /^上级补助收入/, keys: ['superior'] },
  { name: /^事业收入/, keys: ['operation'] },
  { name: /^(事业单位)?经营收入/, keys: ['business'] },
  { name: /^附属单位上缴/, keys: ['affiliated'] },
  { name: /^其他收入/, keys: ['other'] },
  { name: /^用?事业(单位)?基金弥补/, keys: ['made-up'] },
  { name: /^上年结转/, keys: ['carried-over'] },
] as const

/** Table 1, the overview: its income is table 2 by source, its expenditure table 3 by function. */
export const overviewMatches: Rule = {
  code: 'table-1-tables-2-3',
  says: {
    zh: '表一的收入等于表二各来源，支出等于表三各功能科目。',
    en: 'Table 1 agrees with table 2 by source and with table 3 by function.',
  },
  example: {
    zh: '表一预算内资金 100.00，表二一般公共预算拨款总计 100.01',
    en: 'Budget money is 100.00 in table 1 and 100.01 in table 2',
  },
  *check(book) {
    const overview = tableOf(book, 1)
    const income = totalRowOf(tableOf(book, 2))
    if (income) {
      for (const { name, keys } of sources) {
        const row = overview.rows.find(
          (candidate) => candidate.side === 'income' && name.test(candidate.name),
        )
        if (row === undefined) continue
        yield* sumOutcome({
          rule: overviewMatches.code,
          table: 1,
          row: row.name,
          column: '收入金额',
          whole: termOf(row, 'amount'),
          parts: keys.map((key) => termOf(income, key, '表二')),
          what: { zh: '表二的总计', en: 'the total of table 2' },
        })
      }
    }
    yield* totals(overview.rows, income, totalRowOf(tableOf(book, 3)))
    const items = overview.rows.filter(({ side, kind }) => side === 'expenditure' && kind === 'item')
    yield* namedItems(overviewMatches.code, 1, items, [tableOf(book, 3)])
  },
}

type Rows = ReturnType<typeof tableOf>['rows']

function* totals(
  rows: Rows,
  income: Rows[number] | undefined,
  expenditure: Rows[number] | undefined,
): Iterable<Outcome> {
  const grand = rows.findLast(({ side, kind }) => side === 'income' && kind === 'total')
  const year = rows.findLast(({ side, kind }) => side === 'expenditure' && kind === 'year-total')
  const basis = { rule: overviewMatches.code, table: 1 }
  if (grand && income) {
    yield* equalOutcome({
      ...basis,
      row: grand.name,
      column: '收入金额',
      one: termOf(grand, 'amount'),
      other: termOf(income, 'total', '表二'),
      what: { zh: '表二的总计', en: 'the total of table 2' },
    })
  }
  if (year && expenditure) {
    yield* equalOutcome({
      ...basis,
      row: year.name,
      column: '支出金额',
      one: termOf(year, 'amount'),
      other: termOf(expenditure, 'total', '表三'),
      what: { zh: '表三的合计', en: 'the total of table 3' },
    })
  }
}
