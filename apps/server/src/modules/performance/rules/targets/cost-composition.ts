import type { ProjectTargets } from '@yimen/contract'
import { fenOf, showFen } from '../../money/fen.ts'
import { agreed, findingOutcome, sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { termOfFigure } from '../view.ts'

/**
 * The costs that a project lists make its amount. Where the schedule names a payment of just the amount, the
 * year pays a part of a longer contract: that explains costs above it.
 */
export const costComposition: Rule = {
  code: 'cost-composition',
  says: {
    zh: '项目的成本构成相加等于预算金额；首付款等于预算金额时，多出的可以解释。',
    en: 'The costs of a project make its amount, or a first payment of that amount explains the rest.',
  },
  example: {
    zh: '预算 150 万元，构成 270.6 万元加 9 万元',
    en: 'A budget of 1.5 million for costs of 2.796 million',
  },
  *check(book) {
    for (const project of book.projectTargets) {
      if (project.amount && project.costs.length > 1) yield* compositionOf(project, project.amount)
    }
  },
}

function* compositionOf(
  { name, costs, payments }: ProjectTargets,
  amount: NonNullable<ProjectTargets['amount']>,
): Iterable<Outcome> {
  const basis = { rule: costComposition.code, table: 12, row: name.text, column: '成本构成' }
  const whole = termOfFigure(amount, name.text)
  const parts = costs.map(({ label, figure }) => termOfFigure(figure, label))
  const plain = sumOutcome({
    ...basis,
    whole,
    parts,
    what: { zh: '成本构成相加', en: 'the sum of its costs' },
  })
  const [outcome] = plain
  if (outcome?.finding == null || amount.yuan === null) {
    yield* plain
    return
  }
  const sum = parts.reduce((total, { yuan }) => total + fenOf(yuan ?? '0'), 0n)
  const paid = fenOf(amount.yuan)
  const payment = payments.find(({ figure }) => figure.yuan !== null && fenOf(figure.yuan) === paid)
  if (payment === undefined || sum < paid) {
    yield* plain
    return
  }
  yield agreed([whole, termOfFigure(payment.figure, '')])
  yield findingOutcome({
    ...basis,
    severity: 'note',
    term: whole,
    lines: [...parts.map(({ line }) => line), payment.figure.line],
    found: amount.written,
    expected: showFen(sum),
    message: {
      zh: `成本构成相加是 ${showFen(sum)} 元，预算是 ${amount.written}；进度里写了首次支付 ${payment.figure.written}，应是分年支付，可以解释。`,
      en: `The costs add up to ${showFen(sum)}, the budget is ${amount.written}; a first payment of ${payment.figure.written} is scheduled, which explains it.`,
    },
    follows: outcome.finding.follows,
  })
}
