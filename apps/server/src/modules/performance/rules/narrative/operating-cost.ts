import { fenOf, showFen } from '../../money/fen.ts'
import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { tableOf, termOf, totalRowOf } from '../view.ts'
import { amountAbout, placeOf } from './view.ts'

/** Operating costs (运行经费) buy goods and services out of basic expenditure: they are never more than it. */
export const operatingCost: Rule = {
  code: 'operating-cost',
  says: {
    zh: '运行经费是基本支出里买货物和服务的钱，不会比基本支出多。',
    en: 'Operating costs are part of basic expenditure and cannot be more.',
  },
  example: {
    zh: '运行经费写成一般公共预算的总数',
    en: 'Operating costs given as the whole general public budget',
  },
  *check(book) {
    const said = amountAbout(book, 'operating', book.year)
    const total = totalRowOf(tableOf(book, 5))
    if (said?.figure.value == null || total === undefined) return
    const basic = termOf(total, 'basic')
    const whole = termOf(total, 'total')
    if (basic.yuan === null || fenOf(said.figure.value) <= fenOf(basic.yuan)) return
    const classes = totalRowOf(tableOf(book, 6))
    const office = classes && termOf(classes, 'office')
    const isWhole = whole.yuan !== null && fenOf(whole.yuan) === fenOf(said.figure.value)
    const basicShown = showFen(fenOf(basic.yuan))
    const officeShown = office?.yuan == null ? '' : showFen(fenOf(office.yuan))
    yield findingOutcome({
      rule: operatingCost.code,
      severity: 'warning',
      ...placeOf(said),
      term: { line: said.figure.line, at: said.statement.at },
      lines: [basic.line, ...(isWhole ? [whole.line] : []), ...(office ? [office.line] : [])],
      found: said.figure.written,
      expected: officeShown,
      message: {
        zh: `运行经费写的是 ${said.figure.written}${isWhole ? '，等于整个一般公共预算' : ''}，比基本支出 ${basicShown} 还多；表六的公用经费是 ${officeShown}。`,
        en: `Operating costs of ${said.figure.written}${isWhole ? ', the whole general public budget,' : ''} are more than the basic expenditure of ${basicShown}; office costs in table 6 are ${officeShown}.`,
      },
    })
  },
}
