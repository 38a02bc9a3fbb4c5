/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`. Strings compare in the order of time. */
export type PlainDate = string

const millisecondsPerDay = 86_400_000

/** True for `YYYY-MM-DD` naming a day that exists, in the years 1900 to 2999. */
export function isPlainDate(text: string): boolean {
  return /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) && Number.isInteger(numberOf(text))
}

/** Days since 1970-01-01. @throws RangeError for text that is not a plain date. */
export function dayNumber(date: PlainDate): number {
  const number = numberOf(date)
  if (!Number.isInteger(number)) throw new RangeError(`not a day: ${date}`)
  return number
}

/** NaN when the month has no such day. */
function numberOf(date: string): number {
  const day = Number(date.slice(8))
  const instant = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, day))
  return instant.getUTCDate() === day ? instant.getTime() / millisecondsPerDay : Number.NaN
}

/** The day with this number, counted from 1970-01-01. */
export function fromDayNumber(number: number): PlainDate {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10)
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** Calendar days from one day to another; negative when it lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The year as a number. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** Minutes since midnight in Asia/Shanghai, 0–1439. */
export function minuteOfDay(instant: Date): number {
  return Math.floor(((instant.getTime() + 8 * 3_600_000) % millisecondsPerDay) / 60_000)
}
