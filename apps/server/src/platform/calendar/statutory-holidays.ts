import chineseDays from 'chinese-days'
import type { CalendarException } from './official-calendar.ts'
import { addDays, type PlainDate, yearOf } from './plain-date.ts'

const names = {
  newYear: { zh: '元旦', en: "New Year's Day" },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  tombSweeping: { zh: '清明节', en: 'Tomb-sweeping Day' },
  labourDay: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-autumn Festival' },
  nationalDay: { zh: '国庆节', en: 'National Day' },
} as const

const byYear = new Map<number, ReadonlyMap<PlainDate, CalendarException>>()

/**
 * The holidays that 全国年节及纪念日放假办法 (as amended in 2024) fixes by itself, thirteen days a year. They are
 * known before the yearly arrangement says which weekends are exchanged for working days.
 */
export function statutoryHolidayOn(date: PlainDate): CalendarException | undefined {
  const year = yearOf(date)
  const known = byYear.get(year) ?? statutoryHolidays(year)
  byYear.set(year, known)
  return known.get(date)
}

/** All statutory holidays of one year; those that follow moon and sun are known from 2000 to 2099. */
export function statutoryHolidays(year: number): ReadonlyMap<PlainDate, CalendarException> {
  const days = new Map<PlainDate, CalendarException>()
  const add = (first: PlainDate, count: number, name: CalendarException['name']) => {
    for (let day = 0; day < count; day += 1) days.set(addDays(first, day), { working: false, name })
  }
  add(`${year}-01-01`, 1, names.newYear)
  add(`${year}-05-01`, 2, names.labourDay)
  add(`${year}-10-01`, 3, names.nationalDay)
  if (year < 2000 || year > 2099) return days
  add(addDays(lunarDay(year, 1, 1), -1), 4, names.springFestival)
  add(`${year}-04-0${tombSweepingDay(year)}`, 1, names.tombSweeping)
  add(lunarDay(year, 5, 5), 1, names.dragonBoat)
  add(lunarDay(year, 8, 15), 1, names.midAutumn)
  return days
}

/**
 * The solar day of a day of the lunar calendar, added up from the table of month lengths. (The package's own
 * conversion is a day off where the machine's time zone lies west of Greenwich, and ICU has New Year 2027 wrong.)
 */
export function lunarDay(year: number, month: number, day: number): PlainDate {
  let days = day - 1
  for (let past = 1900; past < year; past += 1) days += monthsBefore(past, 13)
  return addDays('1900-01-31', days + monthsBefore(year, month))
}

/** Days of the lunar year before a month begins, its leap month included when that comes earlier. */
function monthsBefore(year: number, month: number): number {
  const leap = chineseDays.getYearLeapMonth(year)
  let days = leap.leapMonth !== undefined && leap.leapMonth < month ? leap.days : 0
  for (let past = 1; past < month; past += 1) days += chineseDays.monthDays(year, past)
  return days
}

/** 清明 in April of this century: the common approximation of the solar term. */
function tombSweepingDay(year: number): number {
  const ofCentury = year - 2000
  return Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4)
}
