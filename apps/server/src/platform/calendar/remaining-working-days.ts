import type { RemainingDays } from '@yimen/contract/cases/legal-clock.ts'
import type { OfficialCalendar } from './official-calendar.ts'
import type { PlainDate } from './plain-date.ts'
import { sayDays } from './say-date.ts'
import { workingDaysBetween } from './working-days.ts'

/**
 * Working days from today (not counted) to the due day (counted), with the words of the state: 2 and more are calm,
 * the last one and the day itself are near, after it the matter is late. `over: 0` = it ended on the last working
 * day and offices have not opened since.
 */
export function remainingWorkingDays(
  today: PlainDate,
  due: PlainDate,
  calendar: OfficialCalendar,
): RemainingDays {
  if (today > due) {
    const over = workingDaysBetween(due, today, calendar)
    if (over === 0) return { over, state: 'late', word: { zh: '刚过期限', en: 'just past the limit' } }
    const days = sayDays(over, 'working-day')
    return { over, state: 'late', word: { zh: `超 ${days.zh}`, en: `${days.en} over` } }
  }
  return today === due ? sayLeft(0) : sayLeft(workingDaysBetween(today, due, calendar))
}

/** Says that so many working days are left; none = it is due today. */
export function sayLeft(left: number): RemainingDays {
  if (left === 0) return { left, state: 'near', word: { zh: '今天到期', en: 'due today' } }
  return { left, state: left >= 2 ? 'wait' : 'near', word: sayDays(left, 'working-day') }
}
