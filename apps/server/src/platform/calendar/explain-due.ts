import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import { explainInOneSentence, type PeriodWords } from './explain-period.ts'
import { legalDue, type WalkedDay } from './legal-due.ts'
import type { OfficialCalendar } from './official-calendar.ts'
import type { PlainDate } from './plain-date.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'

const words: PeriodWords = { started: { zh: '起', en: 'started' }, done: { zh: '到期', en: 'done' } }

/** The answer of `npx yimen due DATE N`. */
export type ExplainedDue = {
  readonly due: PlainDate
  readonly provisional: boolean
  readonly explanation: Sentence
  readonly days: readonly WalkedDay[]
  readonly calendar: string
}

/**
 * The day that lies `days` working days after a date, with the reckoning.
 * @throws RangeError for a date that does not exist or a number of days that is not whole or negative.
 */
export function explainDue(
  date: PlainDate,
  days: number,
  calendar: OfficialCalendar = stateCouncilCalendar(),
): ExplainedDue {
  const period = { start: date, days, calendar }
  const result = legalDue(period)
  const { due, provisional } = result
  const explanation = explainInOneSentence(period, result, words)
  return { due, provisional, explanation, days: result.days, calendar: calendar.version }
}
