import { describe, expect, it } from 'vitest'
import { dayOf, formatAsOf, formatDate, formatDay, formatFullDate, formatMoment } from './dates.ts'

const reference = '2026-09-30'

describe('dates as people write them', () => {
  it.each([
    ['2026-10-08', 'zh', '10 月 8 日（周四）'],
    ['2026-10-12', 'zh', '10 月 12 日（周一）'],
    ['2027-01-04', 'zh', '2027 年 1 月 4 日（周一）'],
    ['2026-10-08', 'en', 'Thu 8 Oct'],
    ['2027-01-04', 'en', 'Mon 4 Jan 2027'],
  ] as const)('%s in %s is %s', (day, language, written) => {
    expect(formatDay(day, language, reference)).toBe(written)
  })

  it('takes the day from China’s time, whatever the zone of the reader', () => {
    expect(dayOf('2026-09-29T16:30:00Z')).toBe('2026-09-30')
    expect(formatMoment('2026-09-29T16:05:00Z', 'zh', reference)).toBe('9 月 30 日 00:05')
  })

  it('says today only of today', () => {
    expect(formatAsOf('2026-09-30T01:00:00Z', 'zh', reference)).toBe('今天')
    expect(formatAsOf('2026-08-21T01:00:00Z', 'zh', reference)).toBe('8 月 21 日')
  })

  it('writes the year of a date in a form always', () => {
    expect(formatFullDate('2026-08-18', 'zh')).toBe('2026 年 8 月 18 日')
    expect(formatDate('2026-08-18', 'en', reference)).toBe('18 Aug')
  })
})
