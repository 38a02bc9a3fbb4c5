import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import { type PlainDate, weekdayOf, yearOf } from './plain-date.ts'

const chineseWeekdays = '一二三四五六日'
const englishWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `10 月 8 日` · `8 October`; with the year when it is not the one the reader has in mind. */
export function sayDate(date: PlainDate, year = yearOf(date)): Sentence {
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8))
  const own = yearOf(date)
  return {
    zh: `${own === year ? '' : `${own} 年 `}${month} 月 ${day} 日`,
    en: `${day} ${months[month - 1]}${own === year ? '' : ` ${own}`}`,
  }
}

/** `10 月 8 日（周四）` · `Thursday 8 October`. */
export function sayDateWithWeekday(date: PlainDate, year = yearOf(date)): Sentence {
  const said = sayDate(date, year)
  const weekday = weekdayOf(date) - 1
  return {
    zh: `${said.zh}（周${chineseWeekdays.charAt(weekday)}）`,
    en: `${englishWeekdays[weekday]} ${said.en}`,
  }
}

/** `9 月 24 日至 28 日`, `9 月 30 日至 10 月 8 日`, or the one day. */
export function saySpan(from: PlainDate, to: PlainDate, year = yearOf(from)): Sentence {
  const first = sayDate(from, year)
  if (to <= from) return first
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const last = sayDate(to, yearOf(from))
  return {
    zh: `${first.zh}至${sameMonth ? '' : ' '}${sameMonth ? ` ${Number(to.slice(8))} 日` : last.zh}`,
    en: `${sameMonth ? Number(from.slice(8)) : first.en}–${last.en}`,
  }
}

/** `5 个工作日` · `5 working days`; `1 working day`; `30 天` · `30 days`. */
export function sayDays(days: number, unit: 'working-day' | 'calendar-day'): Sentence {
  const plural = days === 1 ? '' : 's'
  return unit === 'working-day'
    ? { zh: `${days} 个工作日`, en: `${days} working day${plural}` }
    : { zh: `${days} 天`, en: `${days} day${plural}` }
}
