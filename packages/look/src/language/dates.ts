import type { Language } from './messages.ts'

const zone = 'Asia/Shanghai'
const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Parts = { year: number; month: number; day: number; weekday: number }

function partsOf(day: string): Parts {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return { year, month, day: date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() }
}

/** The calendar day of a point in time, as an office in China has it: `YYYY-MM-DD`. */
export function dayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))
}

/** Today in China, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return dayOf(now)
}

/** 10 月 8 日（周四） · Thu 8 October. The year is written when it is not the one of `reference`. */
export function formatDay(day: string, language: Language, reference: string = today()): string {
  const { weekday } = partsOf(day)
  const date = formatDate(day, language, reference)
  return language === 'zh' ? `${date}（${weekdays.zh[weekday]}）` : `${weekdays.en[weekday]} ${date}`
}

/** 10 月 8 日 · 8 Oct, without the weekday; with the year when it is not the one of `reference`. */
export function formatDate(day: string, language: Language, reference: string = today()): string {
  const { year, month, day: date } = partsOf(day)
  const far = year !== partsOf(reference).year
  if (language === 'zh') return `${far ? `${year} 年 ` : ''}${month} 月 ${date} 日`
  return `${date} ${months[month - 1]}${far ? ` ${year}` : ''}`
}

/** 2026 年 8 月 18 日 · 18 Aug 2026: always with its year, as in a form or on a certificate. */
export function formatFullDate(day: string, language: Language): string {
  return formatDate(day, language, '0001-01-01')
}

/** 14:31, in China's time. */
export function formatTime(instant: string | Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  )
}

/** 9 月 30 日 15:20 · 30 Sep 15:20. */
export function formatMoment(instant: string, language: Language, reference: string = today()): string {
  return `${formatDate(dayOf(instant), language, reference)} ${formatTime(instant)}`
}

/** 今天 · 8 月 21 日, for “as of when”. */
export function formatAsOf(instant: string, language: Language, reference: string = today()): string {
  const day = dayOf(instant)
  if (day === reference) return language === 'zh' ? '今天' : 'today'
  return formatDate(day, language, reference)
}
