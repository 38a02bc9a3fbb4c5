import { dayOf } from '../clock/clock.ts'
import type { OfficialCalendar } from './official-calendar.ts'
import { addDays, minuteOfDay, type PlainDate } from './plain-date.ts'
import { nextWorkingDay } from './working-days.ts'

/**
 * On which day something that comes in online has come in. No national law says, so each district declares it:
 * `same-day` = the day on the clock; `next-working-day` = the next working day when the office was closed, that is
 * on a day off or at or after `closesAt` (minutes since midnight in Asia/Shanghai).
 */
export type ArrivalRule =
  | { readonly kind: 'same-day' }
  | { readonly kind: 'next-working-day'; readonly closesAt: number }

/** The day from which periods run for what came in at this instant. */
export function arrivalDay(instant: Date, rule: ArrivalRule, calendar: OfficialCalendar): PlainDate {
  const date = dayOf(instant)
  if (rule.kind === 'same-day') return date
  const closed = calendar.isWorkingDay(date) && minuteOfDay(instant) >= rule.closesAt
  return nextWorkingDay(closed ? addDays(date, 1) : date, calendar)
}
