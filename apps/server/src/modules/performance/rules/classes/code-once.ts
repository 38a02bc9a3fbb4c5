import type { BudgetRow } from '@yimen/contract'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { codeOf, itemsOf, rowInWords, tableOf } from '../view.ts'

/** In the lists by code (tables 2, 3, 5 and 8) each code stands once. */
export const codeOnce: Rule = {
  code: 'code-once',
  says: { zh: '同一张表里每个科目只列一次。', en: 'In a list by code each code stands once.' },
  example: { zh: '表三有两行 2010301', en: 'Table 3 has two rows of 2010301' },
  *check(book) {
    for (const number of [2, 3, 5, 8]) {
      const seen = new Map<string, BudgetRow>()
      for (const row of itemsOf(tableOf(book, number))) {
        const code = codeOf(row)
        const first = seen.get(code)
        if (code !== '' && first === undefined) seen.set(code, row)
        if (first === undefined) continue
        yield findingOutcome({
          rule: codeOnce.code,
          table: number,
          row: rowInWords(row),
          column: '科目编码',
          term: row,
          lines: [first.line],
          found: code,
          expected: '',
          message: {
            zh: `${tableInWords(number)}的 ${code} 列了两次，第 ${first.line} 行已经有了。`,
            en: `Table ${number} lists ${code} twice; line ${first.line} has it already.`,
          },
        })
      }
    }
  },
}
