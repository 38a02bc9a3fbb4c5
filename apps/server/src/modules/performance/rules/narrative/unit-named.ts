import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { placeOf, saidIn } from './view.ts'

/** An amount in the narrative names its unit. */
export const unitNamed: Rule = {
  code: 'narrative-unit',
  says: { zh: '正文里的金额要带单位。', en: 'An amount in the narrative names its unit.' },
  example: { zh: '比2018年37,000.00增加……', en: '“37,000.00 more than” without yuan' },
  *check(book) {
    for (const said of saidIn(book)) {
      const { kind, unit, written, line } = said.figure
      if (kind !== 'money' || unit !== '') continue
      yield findingOutcome({
        rule: unitNamed.code,
        severity: 'warning',
        ...placeOf(said),
        term: { line, at: said.statement.at },
        found: written,
        expected: `${written}元`,
        message: { zh: `“${written}”后面没有写单位。`, en: `“${written}” is without its unit.` },
      })
    }
  },
}
