import { fenOf, showFen } from '../../money/fen.ts'
import { agreed, findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { tableOf, termOf, totalRowOf } from '../view.ts'
import { placeOf, saidIn } from './view.ts'

/** Where the narrative says that government funds are all nought, tables 2 and 8 have none. */
export const allNought: Rule = {
  code: 'all-nought',
  says: {
    zh: '正文说政府性基金全为零，表八就没有金额。',
    en: 'Where funds are said to be nought, table 8 holds no amount.',
  },
  example: { zh: '正文写“全为零”，表八合计 100.00', en: '“All nought”, and a total of 100.00 in table 8' },
  *check(book) {
    for (const said of saidIn(book)) {
      if (!/零$/.test(said.figure.written) || !/政府性基金/.test(said.statement.text)) continue
      const total = totalRowOf(tableOf(book, 8))
      if (total === undefined) continue
      const term = termOf(total, 'total')
      if (term.yuan === null) continue
      if (fenOf(term.yuan) === 0n) {
        yield agreed([term, { line: said.figure.line, blank: false }])
        continue
      }
      yield findingOutcome({
        rule: allNought.code,
        ...placeOf(said),
        term: { line: said.figure.line, at: said.statement.at },
        lines: [term.line],
        found: said.figure.written,
        expected: showFen(fenOf(term.yuan)),
        message: {
          zh: `正文说政府性基金全为零，表八合计是 ${showFen(fenOf(term.yuan))}。`,
          en: `Government funds are said to be nought; table 8 has ${showFen(fenOf(term.yuan))} in all.`,
        },
      })
    }
  },
}
