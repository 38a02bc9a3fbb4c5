import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'

/** One kind of project is ticked in the form. */
export const kindTicked: Rule = {
  code: 'kind-ticked',
  says: { zh: '项目类型要勾选。', en: 'The kind of a project is ticked.' },
  example: { zh: '四种类型一个也没有勾', en: 'Four kinds and none of them ticked' },
  *check(book) {
    for (const { name, kinds, kindsLine, at } of book.projectTargets) {
      if (kinds.length === 0 || kinds.some(({ ticked }) => ticked)) continue
      yield findingOutcome({
        rule: kindTicked.code,
        severity: 'warning',
        table: 12,
        row: name.text,
        column: '项目类型',
        term: { line: kindsLine, at },
        found: '',
        expected: kinds.map(({ label }) => label).join('、'),
        message: {
          zh: `“${name.text}”的项目类型一个也没有勾。`,
          en: `No kind is ticked for the project “${name.text}”.`,
        },
      })
    }
  },
}
