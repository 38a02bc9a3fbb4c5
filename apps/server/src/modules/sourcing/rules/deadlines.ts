import type { DemandState, MatchPath } from '@yimen/contract'
import { legalDue, type OfficialCalendar, type PlainDate } from '../../../platform/calendar/index.ts'

/** Working days and counts that the district sets for itself (parameters `sourcing.*` of `district.json`). */
export type SourcingTerms = {
  /** To check what was submitted, and to rule. */
  readonly checkDays: number
  /** To answer for what is there already. */
  readonly answerDays: number
  /** To answer for what has to be collected and published first. */
  readonly publishDays: number
  /** The refusal that brings a demand before the office. */
  readonly refusals: number
  /** How many days before the end a reminder goes out. */
  readonly remindBefore: number
  /** What numbers of demands and duties begin with. */
  readonly prefix: string
}

/** One place's practice, until the district sets its own. */
export const usualTerms: SourcingTerms = {
  checkDays: 2,
  answerDays: 5,
  publishDays: 10,
  refusals: 3,
  remindBefore: 1,
  prefix: 'QX',
}

type Parameter = { readonly code: string; readonly value: string | number | boolean }

/** The district's terms; what it does not set is as usual. */
export function termsFrom(parameters: readonly Parameter[]): SourcingTerms {
  const value = (code: string) => parameters.find((one) => one.code === `sourcing.${code}`)?.value
  const count = (code: string, usual: number) => {
    const set = value(code)
    return typeof set === 'number' && Number.isInteger(set) && set >= 0 ? set : usual
  }
  const prefix = value('prefix')
  return {
    checkDays: count('check-days', usualTerms.checkDays),
    answerDays: count('answer-days', usualTerms.answerDays),
    publishDays: count('publish-days', usualTerms.publishDays),
    refusals: Math.max(1, count('refusals', usualTerms.refusals)),
    remindBefore: count('remind-before', usualTerms.remindBefore),
    prefix: typeof prefix === 'string' && /^[A-Z]{2}$/.test(prefix) ? prefix : usualTerms.prefix,
  }
}

/** The last day on which a demand may wait in this state, reckoned in working days from today; null where none runs. */
export function dueIn(
  state: DemandState,
  path: MatchPath,
  today: PlainDate,
  terms: SourcingTerms,
  calendar: OfficialCalendar,
): PlainDate | null {
  const days = daysIn(state, path, terms)
  return days === null ? null : legalDue({ start: today, days, calendar }).due
}

function daysIn(state: DemandState, path: MatchPath, terms: SourcingTerms): number | null {
  if (state === 'submitted' || state === 'coordinating') return terms.checkDays
  if (state === 'dispatched') return path === 'collect' ? terms.publishDays : terms.answerDays
  return null
}
