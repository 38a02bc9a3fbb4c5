import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'

const number = /^[\s\u3000]*([（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+部分)/

/** Headings beside each other are all numbered. */
export const headingNumbered: Rule = {
  code: 'heading-numbered',
  says: { zh: '并列的小标题都有序号。', en: 'Headings beside each other are all numbered.' },
  example: {
    zh: '“（一）收入预算说明”后面是“支出预算说明”',
    en: '“（一）…” followed by a heading without a number',
  },
  *check(book) {
    for (const [index, { isHeading, text, line, at }] of book.statements.entries()) {
      if (!isHeading || number.test(text)) continue
      const sibling = book.statements
        .slice(0, index)
        .findLast((earlier) => earlier.isHeading && number.test(earlier.text))
      if (sibling === undefined || !sibling.text.trim().startsWith('（')) continue
      yield findingOutcome({
        rule: headingNumbered.code,
        severity: 'note',
        table: null,
        row: text,
        column: null,
        term: { line, at },
        lines: [sibling.line],
        found: text,
        expected: '',
        message: {
          zh: `小标题“${text}”没有序号，前面的“${sibling.text.trim()}”有。`,
          en: `The heading “${text}” has no number; “${sibling.text.trim()}” before it has.`,
        },
      })
    }
  },
}
