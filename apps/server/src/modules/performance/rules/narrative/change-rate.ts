import type { BudgetBook } from '@yimen/contract'
import { type Fen, fenOf, showFen } from '../../money/fen.ts'
import { agreed, findingOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { betweenOf } from './change-of.ts'
import { isPercent, percentOf, showPercent } from './percent.ts'
import { slackOf } from './slack-of.ts'
import { placeOf, type Said, saidIn } from './view.ts'

/** A rate of growth is the change over the earlier year. */
export const changeRate: Rule = {
  code: 'narrative-rate',
  says: {
    zh: '“增长、下降”的百分比等于增减额除以上年数。',
    en: 'A rate is the change over the earlier year.',
  },
  example: {
    zh: '上年 100.00 元，增加 5.00 元，写“增长 5.10%”',
    en: '100.00 earlier, 5.00 more, “up 5.10 %”',
  },
  *check(book) {
    for (const said of saidIn(book)) {
      if (said.figure.kind === 'percent' && said.figure.role === 'rate') yield* rateOutcome(book, said)
    }
  },
}

function* rateOutcome(book: BudgetBook, said: Said): Iterable<Outcome> {
  const { figure, statement, index } = said
  const { now, earlier } = betweenOf(book, said)
  const change = statement.figures
    .slice(0, index)
    .findLast(({ kind, role }) => kind === 'money' && role === 'change')
  const [nowFen, thenFen, changeFen] = [now?.figure.value, earlier?.figure.value, change?.value].map(
    (value) => (value == null ? undefined : fenOf(value)),
  )
  const signed = changeFen === undefined ? undefined : change?.direction === 'down' ? -changeFen : changeFen
  const base = thenFen ?? (nowFen !== undefined && signed !== undefined ? nowFen - signed : undefined)
  const by = nowFen !== undefined && thenFen !== undefined ? nowFen - thenFen : signed
  if (base === undefined || by === undefined || figure.value === null || base <= 0n) return
  const size: Fen = by < 0n ? -by : by
  const percent = percentOf(figure.value)
  const slackIn = (each: Said | undefined) => (each ? slackOf(each.figure) : 0n)
  const bySlack = nowFen !== undefined && thenFen !== undefined ? slackIn(now) + slackIn(earlier) : 0n
  const slack = {
    part: bySlack || (change ? slackOf(change) : 0n),
    whole: earlier ? slackIn(earlier) : slackIn(now) + (change ? slackOf(change) : 0n),
  }
  // A base that rounding alone could make says nothing.
  if (base <= slack.whole) return
  const lines = [figure.line, ...[now, earlier].flatMap((each) => (each ? [each.figure.line] : []))]
  const way = by < 0n ? 'down' : 'up'
  if (isPercent(percent, size, base, slack) && (figure.direction === way || size <= slack.part)) {
    yield agreed(lines.map((line) => ({ line, blank: false })))
    return
  }
  const expected = `${way === 'up' ? '增长' : '下降'} ${showPercent(size, base, percent.places)}%`
  const found = `${figure.direction === 'down' ? '下降' : '增长'} ${figure.written}`
  yield findingOutcome({
    rule: changeRate.code,
    ...placeOf(said),
    term: { line: figure.line, at: statement.at },
    lines,
    found,
    expected,
    message: {
      zh: `写的是“${found}”，按增减额除以上年数是${expected}。`,
      en: `It says “${found}”; the change over the earlier year is ${way} ${showPercent(size, base, percent.places)} %.`,
    },
    follows: `${showFen(size)} ÷ ${showFen(base)} = ${showPercent(size, base, percent.places)}%`,
  })
}
