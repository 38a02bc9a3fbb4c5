import { findingOutcome, sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { rowInWords, termOf, termOfFigure } from '../view.ts'
import { detailOf } from './project-view.ts'

/** A project's amount in table 12 is what the detailed budget gives it. */
export const projectAmount: Rule = {
  code: 'table-12-table-9',
  says: { zh: '表十二每个项目的预算金额等于表九。', en: 'A project has the same amount in tables 12 and 9.' },
  example: {
    zh: '表十二 150 万元，表九 1,400,000.00 元',
    en: '1.5 million in table 12, 1.4 million in table 9',
  },
  *check(book) {
    for (const project of book.projectTargets) {
      const { name, amount } = project
      const basis = { rule: projectAmount.code, table: 12, row: name.text, column: '预算金额' }
      const { rows, alike } = detailOf(book, project)
      if (rows.length === 0) {
        yield findingOutcome({
          ...basis,
          severity: 'warning',
          term: name,
          found: name.text,
          expected: '表九',
          message: {
            zh: `表十二的项目“${name.text}”在表九里找不到。`,
            en: `The project “${name.text}” of table 12 is not in table 9.`,
          },
        })
        continue
      }
      const [first] = rows
      const other = first ? rowInWords(first) : ''
      if (alike && first) {
        yield findingOutcome({
          ...basis,
          severity: 'note',
          column: '项目名称',
          term: name,
          lines: [first.texts.project?.line ?? first.line],
          found: name.text,
          expected: other,
          message: {
            zh: `表十二写“${name.text}”，表九写“${other}”，应是同一个项目，名称不一样。`,
            en: `“${name.text}” in table 12 seems to be “${other}” of table 9: one project, two names.`,
          },
        })
      }
      if (amount === null) continue
      yield* sumOutcome({
        ...basis,
        whole: termOfFigure(amount, name.text),
        parts: rows.map((row) => termOf(row, 'amount', rowInWords(row))),
        what: { zh: '表九', en: 'table 9' },
      })
    }
  },
}
