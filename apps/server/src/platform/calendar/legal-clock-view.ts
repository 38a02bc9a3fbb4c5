import type { ClockDay, LegalClockView, RemainingDays } from '@yimen/contract/cases/legal-clock.ts'
import { explainInOneSentence, explainPeriod, type PeriodWords } from './explain-period.ts'
import { type LegalDue, type LegalPeriod, legalDue } from './legal-due.ts'
import { addDays, type PlainDate, weekdayOf } from './plain-date.ts'
import { remainingWorkingDays, sayLeft } from './remaining-working-days.ts'

/** What the clock of one matter is drawn from, on a given day. */
export type ClockSubject = LegalPeriod & {
  readonly today: PlainDate
  /** Day of the decision; null while the matter runs. */
  readonly finished: PlainDate | null
  readonly words: PeriodWords
}

/** The due date of one matter with its cells, its lines and what is left, as clients draw it. */
export function legalClockView(subject: ClockSubject): LegalClockView {
  const { calendar, today, finished, words } = subject
  const result = legalDue(subject)
  const until = finished ?? today
  const used = result.days.filter((day) => day.n !== undefined && day.date <= until).length
  return {
    start: subject.start,
    due: result.due,
    unit: subject.unit ?? 'working-day',
    allowed: result.allowed,
    used,
    provisional: result.provisional,
    paused: result.paused && finished === null,
    finished,
    remaining: finished === null ? remaining(subject, result) : null,
    days: clockDays(subject, result),
    lines: explainPeriod(subject, result, words),
    explanation: explainInOneSentence(subject, result, words),
    calendar: calendar.version,
  }
}

/** Days of a pause that are still to come are not left to work in, so a running period counts its own days. */
function remaining({ today, unit, calendar }: ClockSubject, { due, days }: LegalDue): RemainingDays {
  if (today >= due || unit === 'calendar-day') return remainingWorkingDays(today, due, calendar)
  return sayLeft(days.filter((day) => day.n !== undefined && day.date > today).length)
}

/** The walked days, filled up to the Sunday of the last week that matters, so that weeks are whole. */
function clockDays(subject: ClockSubject, result: LegalDue): ClockDay[] {
  const { calendar, today, finished } = subject
  const last = finished !== null && finished > result.due ? finished : result.due
  const end = addDays(last, 7 - weekdayOf(last))
  const mark = (date: PlainDate) => ({
    passed: date <= today,
    ...(date === finished ? { finished: true as const } : {}),
  })
  const days: ClockDay[] = result.days.map((day) => ({ ...day, ...mark(day.date) }))
  for (let date = addDays(result.due, 1); date <= end; date = addDays(date, 1)) {
    const name = calendar.nameOf(date)
    days.push({ date, kind: 'after', ...(name ? { name } : {}), ...mark(date) })
  }
  return days
}
