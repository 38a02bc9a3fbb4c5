import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { tableOf } from '../view.ts'

/** All tables are of the year of the book, and the two years of table 7 follow each other. */
export const titleYear: Rule = {
  code: 'title-year',
  says: { zh: '各表标题的年份一致。', en: 'The titles of all tables name one year.' },
  example: { zh: '表三标题写 2018 年，其余都是 2019 年', en: 'Table 3 is titled 2018, all others 2019' },
  *check(book) {
    for (const { number, title, line, at } of book.tables) {
      const year = /20\d\d/.exec(title)?.[0]
      if (year === undefined || year === String(book.year)) continue
      yield findingOutcome({
        rule: titleYear.code,
        table: number,
        row: null,
        column: null,
        term: { line, at },
        found: year,
        expected: String(book.year),
        message: {
          zh: `${tableInWords(number)}标题写的是 ${year} 年，这本预算是 ${book.year} 年的。`,
          en: `Table ${number} is titled ${year}; the book is of ${book.year}.`,
        },
      })
    }
    const table = tableOf(book, 7)
    const years = table.columns.map(({ key }) => key)
    const expected = [String(book.year - 1), String(book.year)]
    if (years.join() === expected.join()) return
    yield findingOutcome({
      rule: titleYear.code,
      table: 7,
      row: null,
      column: null,
      term: table,
      found: years.join('、'),
      expected: expected.join('、'),
      message: {
        zh: `表七比较的是 ${years.join('、')} 年，应是 ${expected.join('、')} 年。`,
        en: `Table 7 compares ${years.join(' and ')} in place of ${expected.join(' and ')}.`,
      },
    })
  },
}
