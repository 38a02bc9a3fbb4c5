import { describe, expect, it } from 'vitest'
import { calendarFromData } from './official-calendar.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'
import { lunarDay, statutoryHolidays } from './statutory-holidays.ts'
import { nextWorkingDay, workingDaysBetween } from './working-days.ts'

const calendar = stateCouncilCalendar()

describe('the published calendar', () => {
  it.each([
    ['2026-09-25', false, '中秋节'],
    ['2026-10-06', false, '国庆节'],
    ['2026-04-06', false, '清明节'],
    ['2026-06-19', false, '端午节'],
    ['2026-10-10', true, '调休上班'],
    ['2026-10-11', false, '周末'],
    ['2026-10-12', true, undefined],
  ])('on %s working is %s, named %s', (date, working, name) => {
    expect(calendar.isWorkingDay(date)).toBe(working)
    expect(calendar.nameOf(date)?.zh).toBe(name)
  })

  it('says through which year it is published', () => {
    expect(calendar.publishedFrom).toBe('2004-01-01')
    expect(calendar.publishedThrough).toMatch(/^20\d\d-12-31$/)
    expect(calendar.publishedThrough >= '2026-12-31').toBe(true)
  })
})

describe('a year that is not published', () => {
  it('knows the thirteen days that the regulation fixes', () => {
    expect([...statutoryHolidays(2027).keys()].sort()).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ])
  })

  it('agrees with every year that was published since the regulation took its present form in 2025', () => {
    for (let year = 2025; `${year}-12-31` <= calendar.publishedThrough; year += 1) {
      for (const [date, { name }] of statutoryHolidays(year)) {
        expect(calendar.isWorkingDay(date), date).toBe(false)
        expect([name.zh, '国庆节'], date).toContain(calendar.nameOf(date)?.zh)
      }
    }
  })

  it.each([
    [2008, '2008-02-07', '2008-09-14'],
    [2012, '2012-01-23', '2012-09-30'],
    [2020, '2020-01-25', '2020-10-01'],
    [2023, '2023-01-22', '2023-09-29'],
    [2027, '2027-02-06', '2027-09-15'],
    [2033, '2033-01-31', '2033-09-08'],
  ])(
    'has New Year and Mid-autumn of %i on %s and %s, wherever the machine stands',
    (year, newYear, midAutumn) => {
      expect([lunarDay(year, 1, 1), lunarDay(year, 8, 15)]).toEqual([newYear, midAutumn])
    },
  )
})

describe('a calendar of the district', () => {
  const own = calendarFromData({
    version: 'own 1',
    issuer: { zh: '区政府', en: 'District' },
    publishedFrom: '2026-01-01',
    publishedThrough: '2026-12-31',
    exceptions: new Map([
      ['2026-03-04', { working: false, name: { zh: '停电', en: 'power cut' } }],
      ['2026-03-07', { working: true, name: { zh: '补班', en: 'made up' } }],
    ]),
  })

  it('is the five-day week with its exceptions', () => {
    expect(['02', '04', '07', '08'].map((day) => own.isWorkingDay(`2026-03-${day}`))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(own.nameOf('2026-03-04')?.zh).toBe('停电')
    expect(workingDaysBetween('2026-03-02', '2026-03-08', own)).toBe(4)
  })

  it('finds the next working day, and says when there is none', () => {
    expect(nextWorkingDay('2026-03-08', own)).toBe('2026-03-09')
    expect(() => nextWorkingDay('2026-03-08', { ...own, isWorkingDay: () => false })).toThrow(RangeError)
  })
})

describe('counting working days', () => {
  it('agrees with going through them one by one, across years and backwards', () => {
    const walk = (from: string, to: string) => {
      let count = 0
      for (let day = Date.parse(from) + 86_400_000; day <= Date.parse(to); day += 86_400_000) {
        if (calendar.isWorkingDay(new Date(day).toISOString().slice(0, 10))) count += 1
      }
      return count
    }
    for (const [from, to] of [
      ['2026-01-01', '2026-12-31'],
      ['2023-12-29', '2026-02-14'],
      ['2024-02-28', '2024-03-01'],
      ['2026-05-09', '2026-05-09'],
    ] as const) {
      expect(workingDaysBetween(from, to, calendar)).toBe(walk(from, to))
      expect(workingDaysBetween(to, from, calendar)).toBe(0 - walk(from, to))
    }
  })
})
