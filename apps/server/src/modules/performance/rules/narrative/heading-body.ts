import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'

const budgets = ['一般公共预算', '政府性基金', '国有资本经营', '社会保险基金'] as const

/** A paragraph under a heading that names one budget speaks of that budget, not of another. */
export const headingBody: Rule = {
  code: 'heading-body',
  says: {
    zh: '标题说哪一本预算，下面就说哪一本。',
    en: 'A paragraph speaks of the budget that its heading names.',
  },
  example: {
    zh: '标题是国有资本经营预算，正文写的是政府性基金',
    en: 'A heading of state capital over a paragraph on government funds',
  },
  *check(book) {
    for (const { headings, isHeading, text, line, at } of book.statements) {
      const heading = headings.at(-1) ?? ''
      const named = budgets.find((budget) => heading.includes(budget))
      if (isHeading || named === undefined || text.includes(named)) continue
      const other = budgets.find((budget) => text.includes(budget))
      if (other === undefined) continue
      yield findingOutcome({
        rule: headingBody.code,
        severity: 'warning',
        table: null,
        row: heading,
        column: null,
        term: { line, at },
        found: other,
        expected: named,
        message: {
          zh: `标题是“${heading}”，下面说的却是${other}预算，没有说${named}预算。`,
          en: `The heading is “${heading}”; the paragraph speaks of ${other} and not of ${named}.`,
        },
      })
    }
  },
}
