import type { BudgetBook } from '@yimen/contract'
import { equalOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { amountAbout, placeOf, type Said, saidIn, type Topic, termOfSaid, topicOf } from './view.ts'

/** Income and expenditure of the narrative are equal in both years, and so are their changes. */
export const narrativeBalance: Rule = {
  code: 'narrative-balance',
  says: {
    zh: '正文里收入预算等于支出预算，增减额也一样。',
    en: 'In the narrative income equals expenditure, and so do their changes.',
  },
  example: {
    zh: '收入比上年增加 5.00 元，支出增加 5.01 元',
    en: 'Income is up by 5.00, expenditure by 5.01',
  },
  *check(book) {
    for (const year of [book.year, book.year - 1]) {
      yield* equal(amountAbout(book, 'expenditure', year), amountAbout(book, 'income', year))
    }
    yield* equal(changeAbout(book, 'expenditure'), changeAbout(book, 'income'))
  },
}

function* equal(expenditure: Said | undefined, income: Said | undefined): Iterable<Outcome> {
  if (expenditure === undefined || income === undefined) return
  yield* equalOutcome({
    rule: narrativeBalance.code,
    ...placeOf(expenditure),
    one: termOfSaid(expenditure),
    other: termOfSaid(income),
    what: { zh: '收入一边', en: 'the side of income' },
  })
}

/** The change in the paragraph that is about the topic. */
function changeAbout(book: BudgetBook, topic: Topic): Said | undefined {
  for (const said of saidIn(book)) {
    const { kind, role, direction } = said.figure
    if (kind !== 'money' || role !== 'change' || direction === null) continue
    const { statement, index } = said
    const about = statement.figures
      .slice(0, index)
      .findIndex((figure) => figure.role === 'amount' && figure.kind === 'money')
    const figure = statement.figures[about]
    if (figure && topicOf({ statement, figure, index: about }) === topic) return said
  }
  return undefined
}
