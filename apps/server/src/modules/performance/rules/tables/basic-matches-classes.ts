import { equalOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { tableOf, termOf, totalRowOf } from '../view.ts'

/** Basic expenditure by economic class (table 6) is the basic expenditure of table 5. */
export const basicMatchesClasses: Rule = {
  code: 'table-5-table-6',
  says: {
    zh: '表六（基本支出按经济分类）的合计等于表五的基本支出。',
    en: 'The total of table 6 is the basic expenditure of table 5.',
  },
  example: { zh: '表五基本支出 100.00，表六合计 100.01', en: 'Basic 100.00 in table 5, 100.01 in table 6' },
  *check(book) {
    const classes = totalRowOf(tableOf(book, 6))
    const general = totalRowOf(tableOf(book, 5))
    if (classes === undefined || general === undefined) return
    yield* equalOutcome({
      rule: basicMatchesClasses.code,
      table: 6,
      row: classes.name,
      column: '合计',
      one: termOf(classes, 'total'),
      other: termOf(general, 'basic', '表五'),
      what: { zh: '表五的基本支出', en: 'the basic expenditure of table 5' },
    })
  },
}
