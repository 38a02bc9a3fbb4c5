import { fenOf, gapOf, showFen, yuanOf } from '../../money/fen.ts'
import { agreed, findingOutcome, type Term } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { betweenOf } from './change-of.ts'
import { placeOf, type Said, saidIn, termOfSaid } from './view.ts'

/** An increase or decrease is the difference of the two amounts, and goes the way that its word says. */
export const changeAmount: Rule = {
  code: 'narrative-change',
  says: {
    zh: '“增加、减少”的数等于两年之差，方向也对；“一致”就是两年相等。',
    en: 'A change is the difference of the two years and goes the way that its word says.',
  },
  example: {
    zh: '本年 12.00 元，上年 10.00 元，写“增加 2.01 元”',
    en: '12.00 now, 10.00 earlier, “an increase of 2.01”',
  },
  *check(book) {
    for (const said of saidIn(book)) {
      const { kind, role, value, direction } = said.figure
      if (kind !== 'money' || role !== 'change' || value === null) continue
      const { now, earlier } = betweenOf(book, said)
      if (now?.figure.value == null || earlier?.figure.value == null) continue
      const terms = [said, now, earlier].map((each) => termOfSaid(each))
      const difference = fenOf(now.figure.value) - fenOf(earlier.figure.value)
      const claimed = direction === 'down' ? -fenOf(value) : fenOf(value)
      const slack = terms.reduce((sum, term) => sum + (term.slack ?? 0n), 0n)
      if (difference === claimed) yield agreed(terms)
      else yield wrong(said, terms, difference, now, earlier, gapOf(difference, claimed) <= slack)
    }
  },
}

function wrong(
  said: Said,
  terms: readonly Term[],
  difference: bigint,
  now: Said,
  earlier: Said,
  within: boolean,
) {
  const { written, direction, value } = said.figure
  const size = difference < 0n ? -difference : difference
  const word = { zh: difference < 0n ? '减少' : '增加', en: difference < 0n ? 'a decrease' : 'an increase' }
  const found = direction === null ? written : `${direction === 'up' ? '增加' : '减少'} ${written}`
  const follows = `${showFen(fenOf(now.figure.value ?? '0'))} − ${showFen(fenOf(earlier.figure.value ?? '0'))} = ${showFen(difference)}`
  return findingOutcome({
    rule: changeAmount.code,
    severity: within ? 'note' : 'error',
    ...placeOf(said),
    term: { line: said.figure.line, at: said.statement.at },
    lines: terms.map(({ line }) => line),
    found,
    expected: `${word.zh} ${showFen(size)}`,
    message: {
      zh: `写的是“${found}”，两年相减是${word.zh} ${showFen(size)} 元，差 ${showFen(gapOf(fenOf(value ?? '0'), size))} 元${within ? '，可能是四舍五入' : ''}。`,
      en: `It says “${found}”; the two years make ${word.en} of ${yuanOf(size)}${within ? '; rounding may explain it' : ''}.`,
    },
    follows,
  })
}
