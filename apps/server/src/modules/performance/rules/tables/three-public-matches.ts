import { sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { itemsOf, labelOfColumn, rowInWords, tableOf, termOf } from '../view.ts'

/** What table 7 calls the three public expenses, and the department classes that they are paid under. */
const expenses = [
  { name: /^因公出国/, codes: ['30212'] },
  { name: /^公务接待/, codes: ['30217'] },
  { name: /^公务用车购置费?$/, codes: ['31013', '30913'] },
  { name: /^公务用车运行(维护)?费/, codes: ['30231'] },
] as const

/** The year's three public expenses in table 7 are what the detailed budget has under their classes. */
export const threePublicMatches: Rule = {
  code: 'table-7-table-9',
  says: {
    zh: '表七本年的“三公”经费等于表九同类经济科目相加。',
    en: 'The three public expenses of the year agree with their classes in table 9.',
  },
  example: {
    zh: '表七公务接待费 5.00，表九 30217 相加 5.01',
    en: 'Receptions are 5.00 in table 7; 30217 adds up to 5.01 in table 9',
  },
  *check(book) {
    const table = tableOf(book, 7)
    const year = String(book.year)
    const details = itemsOf(tableOf(book, 9))
    for (const { name, codes } of expenses) {
      const row = itemsOf(table).find((item) => name.test(item.name))
      if (row === undefined) continue
      const of: readonly string[] = codes
      const parts = details.filter(({ classes }) => of.includes(classes.department?.code ?? ''))
      yield* sumOutcome({
        rule: threePublicMatches.code,
        table: 7,
        row: row.name,
        column: labelOfColumn(table, year),
        whole: termOf(row, year),
        parts: parts.map((detail) => termOf(detail, 'amount', rowInWords(detail))),
        what: { zh: `表九 ${codes.join('、')} 相加`, en: `the sum of ${codes.join(', ')} in table 9` },
      })
    }
  },
}
