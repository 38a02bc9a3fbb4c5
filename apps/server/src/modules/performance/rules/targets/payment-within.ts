import { fenOf, showFen } from '../../money/fen.ts'
import { agreed, findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { termOfFigure } from '../view.ts'

/** What a project pays within the year is not more than its amount. */
export const paymentWithin: Rule = {
  code: 'payment-within',
  says: { zh: '当年支付不超过项目的预算金额。', en: 'Payments of the year are not more than the amount.' },
  example: { zh: '预算 150 万元，首次支付 200 万元', en: 'A first payment of 2 million on a budget of 1.5' },
  *check(book) {
    for (const { name, amount, payments } of book.projectTargets) {
      if (amount?.yuan == null || payments.length === 0) continue
      const paid = payments.reduce((total, { figure }) => total + fenOf(figure.yuan ?? '0'), 0n)
      const terms = payments.map(({ label, figure }) => termOfFigure(figure, label))
      const whole = termOfFigure(amount, name.text)
      if (paid <= fenOf(amount.yuan)) {
        yield agreed([whole, ...terms])
        continue
      }
      yield findingOutcome({
        rule: paymentWithin.code,
        table: 12,
        row: name.text,
        column: '进度',
        term: terms[0] ?? whole,
        lines: [whole, ...terms].map(({ line }) => line),
        found: showFen(paid),
        expected: `≤ ${showFen(fenOf(amount.yuan))}`,
        message: {
          zh: `“${name.text}”当年要付 ${showFen(paid)} 元，预算只有 ${amount.written}。`,
          en: `“${name.text}” is to pay ${showFen(paid)} in the year on a budget of ${amount.written}.`,
        },
      })
    }
  },
}
