import type { BudgetBook } from '@yimen/contract'
import { fenOf, showFen } from '../../money/fen.ts'
import { agreed, findingOutcome, type Term } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { tableOf, termOf, totalRowOf } from '../view.ts'
import { isPercent, percentOf, showPercent } from './percent.ts'
import { slackOf } from './slack-of.ts'
import { amountAbout, placeOf, type Said, saidIn, type Topic, termOfSaid } from './view.ts'

/** A share is the amount before it over what it names; a share of something else is told with what that is. */
export const share: Rule = {
  code: 'narrative-share',
  says: {
    zh: '“占某某的百分比”要用它自己说的那个数作分母。',
    en: 'A share is taken of what it says it is a share of.',
  },
  example: {
    zh: '写“占总支出的 22.39%”，分母用的却是另一个合计',
    en: '“22.39 % of all expenditure”, reckoned on another total',
  },
  *check(book) {
    for (const said of saidIn(book)) {
      if (said.figure.kind === 'percent' && said.figure.role === 'share') yield* shareOutcome(book, said)
    }
  },
}

function* shareOutcome(book: BudgetBook, said: Said): Iterable<Outcome> {
  const { figure, statement, index } = said
  const part = statement.figures
    .slice(0, index)
    .findLast(({ kind, role }) => kind === 'money' && (role === 'amount' || role === 'part'))
  if (part?.value == null || figure.value === null || figure.of === null) return
  const base = namedBase(book, figure.of, part.year ?? book.year)
  if (base?.yuan == null || fenOf(base.yuan) <= 0n) return
  const percent = percentOf(figure.value)
  const [partFen, baseFen] = [fenOf(part.value), fenOf(base.yuan)]
  const slack = { part: slackOf(part), whole: base.slack ?? 0n }
  if (baseFen <= slack.whole) return
  if (isPercent(percent, partFen, baseFen, slack)) {
    yield agreed([base, { line: figure.line, blank: false }, { line: part.line, blank: false }])
    return
  }
  const right = showPercent(partFen, baseFen, percent.places)
  const used = otherTotals(book).find(
    ({ yuan }) => yuan != null && fenOf(yuan) !== baseFen && isPercent(percent, partFen, fenOf(yuan)),
  )
  const usedFen = used?.yuan == null ? undefined : showFen(fenOf(used.yuan))
  yield findingOutcome({
    rule: share.code,
    ...placeOf(said),
    term: { line: figure.line, at: statement.at },
    lines: [part.line, base.line, ...(used ? [used.line] : [])],
    found: figure.written,
    expected: `${right}%`,
    message: {
      zh: `写的是占“${figure.of}”的 ${figure.written}，按${base.label} ${showFen(baseFen)} 算是 ${right}%${usedFen ? `；${figure.written} 的分母其实是${used?.label} ${usedFen}` : ''}。`,
      en: `It says ${figure.written} of “${figure.of}”; of ${showFen(baseFen)} it is ${right} %${usedFen ? `; ${figure.written} was taken of ${usedFen}` : ''}.`,
    },
    follows: `${showFen(partFen)} ÷ ${showFen(baseFen)} = ${right}%${usedFen ? `; ${showFen(partFen)} ÷ ${usedFen} = ${figure.written}` : ''}`,
  })
}

const bases: readonly (readonly [RegExp, Topic, number, string])[] = [
  [/基本支出/, 'basic', 3, 'basic'],
  [/项目支出/, 'project', 3, 'project'],
  [/收入/, 'income', 2, 'total'],
  [/支出|预算总额|总预算/, 'expenditure', 3, 'total'],
]

/** What the words name: the narrative's own amount of that name, else the total of the table. */
function namedBase(book: BudgetBook, words: string, year: number): Term | undefined {
  const [, topic, number, column] = bases.find(([name]) => name.test(words)) ?? []
  if (topic === undefined || number === undefined || column === undefined) return undefined
  const said = amountAbout(book, topic, year)
  if (said) return termOfSaid(said, '正文的')
  const total = year === book.year ? totalRowOf(tableOf(book, number)) : undefined
  return total && termOf(total, column, `表${number === 2 ? '二' : '三'}的`)
}

/** The totals that a share may have been taken of by mistake. */
function otherTotals(book: BudgetBook): Term[] {
  const ofTables = [
    [3, '表三合计'],
    [2, '表二总计'],
    [5, '表五合计'],
    [6, '表六合计'],
  ] as const
  const totals = ofTables.flatMap(([number, label]) => {
    const row = totalRowOf(tableOf(book, number))
    return row ? [termOf(row, 'total', label)] : []
  })
  const said = (['income', 'expenditure', 'appropriation'] as const).flatMap((topic) => {
    const found = amountAbout(book, topic, book.year)
    return found ? [termOfSaid(found, '正文的')] : []
  })
  return [...totals, ...said]
}
