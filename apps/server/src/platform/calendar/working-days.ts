import type { OfficialCalendar } from './official-calendar.ts'
import { addDays, dayNumber, type PlainDate, yearOf } from './plain-date.ts'

type YearTable = { readonly first: number; readonly before: Uint16Array }

const tables = new WeakMap<OfficialCalendar, Map<number, YearTable>>()

/**
 * Working days after `from` up to and including `to`; negative when `to` lies before. Each year is counted once per
 * calendar and kept, so that a list can ask for every row.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: OfficialCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar)
  const last = yearOf(to)
  let total = countedThrough(to, calendar) - countedThrough(from, calendar)
  for (let year = yearOf(from); year < last; year += 1) total += countedThrough(`${year}-12-31`, calendar)
  return total
}

/** The first working day on or after a day. @throws RangeError when the calendar has none for two years. */
export function nextWorkingDay(date: PlainDate, calendar: OfficialCalendar): PlainDate {
  for (let day = 0; day < 731; day += 1) {
    const candidate = addDays(date, day)
    if (calendar.isWorkingDay(candidate)) return candidate
  }
  throw new RangeError(`no working day within two years of ${date} in calendar ${calendar.version}`)
}

/** Working days from 1 January of the day's own year up to and including the day. */
function countedThrough(date: PlainDate, calendar: OfficialCalendar): number {
  const table = tableOf(yearOf(date), calendar)
  return table.before[dayNumber(date) - table.first + 1] ?? 0
}

function tableOf(year: number, calendar: OfficialCalendar): YearTable {
  const years = tables.get(calendar) ?? new Map<number, YearTable>()
  tables.set(calendar, years)
  const known = years.get(year)
  if (known) return known
  const first = dayNumber(`${year}-01-01`)
  const before = new Uint16Array(367)
  for (let day = 0; day < 366; day += 1) {
    const working = calendar.isWorkingDay(addDays(`${year}-01-01`, day)) ? 1 : 0
    before[day + 1] = (before[day] ?? 0) + working
  }
  const made = { first, before }
  years.set(year, made)
  return made
}
