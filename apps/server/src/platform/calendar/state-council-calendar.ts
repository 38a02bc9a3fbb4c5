import { createRequire } from 'node:module'
import { z } from 'zod'
import { type CalendarException, calendarFromData, type OfficialCalendar } from './official-calendar.ts'
import type { PlainDate } from './plain-date.ts'
import { statutoryHolidayOn } from './statutory-holidays.ts'

const Days = z.record(z.iso.date(), z.string())
const Published = z.object({ holidays: Days, workdays: Days })
const Package = z.object({ version: z.string() })

const makeUpDay = { zh: '调休上班', en: 'make-up working day' }
const fullNames: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

/**
 * The arrangements that the State Council has published, as the package `chinese-days` collects them. A year counts
 * as published once its National Day is in the data: it is the last arrangement of a year.
 */
export function stateCouncilCalendar(): OfficialCalendar {
  known ??= readPackage()
  return known
}

/** Read once: the package does not change under a running process, and every due date asks for it. */
let known: OfficialCalendar | undefined

function readPackage(): OfficialCalendar {
  const read = createRequire(import.meta.url)
  const published = Published.parse(read('chinese-days/dist/chinese-days.json'))
  const { version } = Package.parse(read('chinese-days/package.json'))
  const exceptions = new Map<PlainDate, CalendarException>()
  for (const [date, label] of Object.entries(published.holidays)) {
    exceptions.set(date, { working: false, name: nameFrom(label) })
  }
  for (const date of Object.keys(published.workdays)) exceptions.set(date, { working: true, name: makeUpDay })
  const years = Object.keys(published.holidays)
    .filter((date) => date.endsWith('-10-01'))
    .map((date) => date.slice(0, 4))
    .sort()
  return calendarFromData({
    version: `chinese-days ${version}`,
    issuer: { zh: '国务院办公厅', en: 'State Council' },
    publishedFrom: `${years[0]}-01-01`,
    publishedThrough: `${years.at(-1)}-12-31`,
    exceptions,
    estimate: statutoryHolidayOn,
  })
}

/** `Mid-autumn Festival,中秋,1` → both names. */
function nameFrom(label: string) {
  const [en = label, zh = label] = label.split(',')
  return { zh: fullNames[zh] ?? zh, en }
}
