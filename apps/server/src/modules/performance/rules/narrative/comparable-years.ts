import { fenOf, showFen } from '../../money/fen.ts'
import { transfersOf } from '../explained.ts'
import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { amountAbout, placeOf, saidIn, topicOf } from './view.ts'

/** A total with special transfers compared with a year without them: the growth is of unlike things. */
export const comparableYears: Rule = {
  code: 'narrative-comparable',
  says: {
    zh: '同比的两年口径一致：今年含专项转移支付，上年也要含。',
    en: 'Years are compared on one basis: with special transfers in both, or in neither.',
  },
  example: {
    zh: '今年的总额含转移支付，上年只是基本支出加项目支出',
    en: 'This year counts transfers in, the year before is basic and project expenditure alone',
  },
  *check(book) {
    const transfers = transfersOf(book)
    const [now, before] = [book.year, book.year - 1].map((year) => amountAbout(book, 'income', year))
    const [basic, project] = (['basic', 'project'] as const).map((topic) =>
      amountAbout(book, topic, book.year - 1),
    )
    if (!transfers || !now || !before || !basic || !project) return
    const fen = [now, before, basic, project].map(({ figure }) => fenOf(figure.value ?? '0'))
    const [nowFen = 0n, beforeFen = 0n, basicFen = 0n, projectFen = 0n] = fen
    const change = [...saidIn(book)].find(
      (said) =>
        said.statement === now.statement && said.figure.role === 'change' && topicOf(now) === 'income',
    )
    const withoutTransfers = amountAbout(book, 'transfer', book.year) !== undefined
    if (change === undefined || !withoutTransfers || basicFen + projectFen !== beforeFen) return
    const extra = fenOf(transfers.yuan ?? '0')
    yield findingOutcome({
      rule: comparableYears.code,
      severity: 'note',
      ...placeOf(change),
      term: { line: change.figure.line, at: change.statement.at },
      lines: [basic.figure.line, project.figure.line, transfers.line],
      found: change.figure.written,
      expected: showFen(nowFen - extra - beforeFen),
      message: {
        zh: `今年的总额含专项转移支付 ${showFen(extra)}，上年的只有基本和项目支出；同口径相比，变化是 ${showFen(nowFen - extra - beforeFen)} 元。`,
        en: `This year counts ${showFen(extra)} of special transfers in, the year before does not; like for like the change is ${showFen(nowFen - extra - beforeFen)}.`,
      },
      follows: `${showFen(nowFen)} − ${showFen(extra)} − ${showFen(beforeFen)} = ${showFen(nowFen - extra - beforeFen)}`,
    })
  },
}
