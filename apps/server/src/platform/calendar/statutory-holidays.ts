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

/** All statutory holidays of one year; lunar ones are known from 1900 to 2099 and left out beyond. */
export function statutoryHolidays(year: number): ReadonlyMap<PlainDate, CalendarException> {
  const days = new Map<PlainDate, CalendarException>()
  const add = (first: PlainDate, count: number, name: CalendarException['name']) => {
    for (let day = 0; day < count; day += 1) days.set(addDays(first, day), { working: false, name })
  }
  add(`${year}-01-01`, 1, names.newYear)
  add(`${year}-05-01`, 2, names.labourDay)
  add(`${year}-10-01`, 3, names.nationalDay)
  if (year < 1900 || year > 2099) return days
  const lunar = (monthDay: string) => chineseDays.getSolarDateFromLunar(`${year}-${monthDay}`).date
  add(addDays(lunar('01-01'), -1), 4, names.springFestival)
  add(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), 1, names.tombSweeping)
  add(lunar('05-05'), 1, names.dragonBoat)
  add(lunar('08-15'), 1, names.midAutumn)
  return days
}
