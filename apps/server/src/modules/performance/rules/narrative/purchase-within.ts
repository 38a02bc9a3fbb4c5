import { fenOf, showFen } from '../../money/fen.ts'
import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { amountAbout, placeOf, saidIn, topicOf } from './view.ts'

/** Government purchases are part of the budget: none is more than all expenditure. */
export const purchaseWithin: Rule = {
  code: 'purchase-within',
  says: {
    zh: '政府采购、购买服务的金额不超过支出预算。',
    en: 'What is purchased is not more than all expenditure.',
  },
  example: {
    zh: '支出预算 5,000 万元，政府采购 9,000 万元',
    en: 'Purchases of 90 million out of 50 million',
  },
  *check(book) {
    const whole = amountAbout(book, 'expenditure', book.year)
    if (whole?.figure.value == null) return
    const most = fenOf(whole.figure.value)
    for (const said of saidIn(book)) {
      const { kind, role, value, written, line } = said.figure
      if (kind !== 'money' || role !== 'amount' || value === null || topicOf(said) !== 'purchase') continue
      if (fenOf(value) <= most) continue
      yield findingOutcome({
        rule: purchaseWithin.code,
        ...placeOf(said),
        term: { line, at: said.statement.at },
        lines: [whole.figure.line],
        found: written,
        expected: `≤ ${showFen(most)}`,
        message: {
          zh: `采购金额 ${written} 比支出预算 ${showFen(most)} 还多。`,
          en: `Purchases of ${written} are more than all expenditure, ${showFen(most)}.`,
        },
      })
    }
  },
}
