import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import { type PlainDate, weekdayOf } from './plain-date.ts'

/**
 * Which days offices work, as the State Council publishes it year by year. Any value of this shape will do, so that
 * a district can put its own arrangement in place. Outside `publishedFrom`…`publishedThrough` the answers are the
 * best that can be said before the arrangement is published, and every due date that needs them is provisional.
 */
export type OfficialCalendar = {
  readonly version: string
  /** Who publishes the arrangement: 国务院办公厅. */
  readonly issuer: Sentence
  readonly publishedFrom: PlainDate
  readonly publishedThrough: PlainDate
  isWorkingDay(date: PlainDate): boolean
  /** Why the day is special: 国庆节, 周末, 调休上班. Null on an ordinary working day. */
  nameOf(date: PlainDate): Sentence | null
}

/** One day that is not what its weekday says: a holiday, or a weekend day on which offices work. */
export type CalendarException = { readonly working: boolean; readonly name: Sentence }

/** A calendar as data. `estimate` answers for years that are not published. */
export type CalendarData = {
  readonly version: string
  readonly issuer: Sentence
  readonly publishedFrom: PlainDate
  readonly publishedThrough: PlainDate
  readonly exceptions: ReadonlyMap<PlainDate, CalendarException>
  readonly estimate?: (date: PlainDate) => CalendarException | undefined
}

const weekend: Sentence = { zh: '周末', en: 'weekend' }

/** Makes a calendar from a list of exceptions to the five-day week. */
export function calendarFromData(data: CalendarData): OfficialCalendar {
  const exceptionOn = (date: PlainDate): CalendarException | undefined =>
    data.exceptions.get(date) ?? (isPublished(data, date) ? undefined : data.estimate?.(date))
  return {
    version: data.version,
    issuer: data.issuer,
    publishedFrom: data.publishedFrom,
    publishedThrough: data.publishedThrough,
    isWorkingDay: (date) => exceptionOn(date)?.working ?? weekdayOf(date) <= 5,
    nameOf: (date) => exceptionOn(date)?.name ?? (weekdayOf(date) > 5 ? weekend : null),
  }
}

/** True when the arrangement of the day's year is published. */
export function isPublished(
  calendar: Pick<OfficialCalendar, 'publishedFrom' | 'publishedThrough'>,
  date: PlainDate,
): boolean {
  return date >= calendar.publishedFrom && date <= calendar.publishedThrough
}
