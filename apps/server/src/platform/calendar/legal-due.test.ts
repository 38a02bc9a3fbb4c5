import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LegalPeriod, legalDue } from './legal-due.ts'
import { addDays, isPlainDate } from './plain-date.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'
import { workingDaysBetween } from './working-days.ts'

const calendar = stateCouncilCalendar()
const test = { zh: '检测', en: 'test' }
const dueOf = (period: Omit<LegalPeriod, 'calendar'>) => legalDue({ ...period, calendar }).due

const dayIn = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays(first, n))
const start = dayIn('2019-01-01', 3200)
const few = fc.integer({ min: 1, max: 60 })

describe('a period of working days', () => {
  it.each([
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-09-24', 5, '2026-10-09'],
    ['2026-09-28', 20, '2026-10-30'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-02-14', 1, '2026-02-24'],
  ])('from %s over %i working days is due on %s', (from, days, due) => {
    expect(dueOf({ start: from, days })).toBe(due)
  })

  it('leaves out the days of a pause, as drawn for the hygiene permit', () => {
    const pauses = [{ from: '2026-09-24', to: '2026-09-28', reason: test }]
    const { due, days } = legalDue({ start: '2026-09-21', days: 5, pauses, calendar })
    expect(due).toBe('2026-10-08')
    expect(
      days.map((day) => `${day.date.slice(8)} ${day.kind} ${day.n ?? day.name?.zh ?? ''}`.trim()),
    ).toEqual([
      '21 start',
      '22 counted 1',
      '23 counted 2',
      '24 paused',
      '25 not-counted 中秋节',
      '26 not-counted 中秋节',
      '27 not-counted 中秋节',
      '28 paused',
      '29 counted 3',
      '30 counted 4',
      '01 not-counted 国庆节',
      '02 not-counted 国庆节',
      '03 not-counted 国庆节',
      '04 not-counted 国庆节',
      '05 not-counted 国庆节',
      '06 not-counted 国庆节',
      '07 not-counted 国庆节',
      '08 due 5',
    ])
  })

  it('is due on the day itself when no day is granted, or on the next working day', () => {
    expect(dueOf({ start: '2026-09-24', days: 0 })).toBe('2026-09-24')
    expect(dueOf({ start: '2026-09-26', days: 0 })).toBe('2026-09-28')
  })

  it('takes nothing out when a pause ended before its first day was over', () => {
    const pauses = [{ from: '2026-09-24', to: '2026-09-23', reason: test }]
    expect(dueOf({ start: '2026-09-21', days: 5, pauses })).toBe('2026-09-29')
  })

  it('counts the days of two pauses that overlap once', () => {
    const one = [{ from: '2026-03-03', to: '2026-03-05', reason: test }]
    const two = [...one, { from: '2026-03-04', to: '2026-03-05', reason: test }]
    expect(dueOf({ start: '2026-03-02', days: 5, pauses: two })).toBe(
      dueOf({ start: '2026-03-02', days: 5, pauses: one }),
    )
  })

  it('moves on with each day that an open pause lasts, and says that it is open', () => {
    const pauses = [{ from: '2026-03-04', to: null, reason: test }]
    const on = (today: string) => legalDue({ start: '2026-03-02', days: 5, pauses, calendar, today })
    expect(on('2026-03-04')).toMatchObject({ due: '2026-03-10', paused: true })
    expect(on('2026-03-06')).toMatchObject({ due: '2026-03-12', paused: true })
  })

  it.each([
    { start: '2026-02-30', days: 5 },
    { start: '2026-2-3', days: 5 },
    { start: '9999-12-30', days: 5 },
    { start: '2026-02-03', days: -1 },
    { start: '2026-02-03', days: 1.5 },
  ])('refuses %j', (period) => {
    expect(() => dueOf(period)).toThrow(RangeError)
  })
})

describe('a period of calendar days', () => {
  it('ends on the day that is counted out', () => {
    expect(dueOf({ start: '2026-03-02', days: 10, unit: 'calendar-day' })).toBe('2026-03-12')
  })

  it('ends on the next working day when it runs out in a holiday', () => {
    expect(dueOf({ start: '2026-09-23', days: 10, unit: 'calendar-day' })).toBe('2026-10-08')
  })

  it('leaves out every day of a pause', () => {
    const pauses = [{ from: '2026-03-05', to: '2026-03-08', reason: test }]
    expect(dueOf({ start: '2026-03-02', days: 10, unit: 'calendar-day', pauses })).toBe('2026-03-16')
  })
})

describe('any period', () => {
  it('is due on a working day that exists, whatever its unit', () => {
    fc.assert(
      fc.property(start, fc.nat(90), fc.constantFrom('working-day', 'calendar-day'), (from, days, unit) => {
        const due = dueOf({ start: from, days, unit })
        return isPlainDate(due) && calendar.isWorkingDay(due) && due >= from
      }),
    )
  })

  it('does not count its first day: so many working days lie after the start, up to and with the due day', () => {
    fc.assert(
      fc.property(
        start,
        few,
        (from, days) => workingDaysBetween(from, dueOf({ start: from, days }), calendar) === days,
      ),
    )
  })

  it('never ends earlier for more days or a later start', () => {
    fc.assert(
      fc.property(start, few, few, (from, days, more) => {
        const due = dueOf({ start: from, days })
        return (
          dueOf({ start: from, days: days + more }) > due &&
          dueOf({ start: addDays(from, more), days }) >= due
        )
      }),
    )
  })

  it('moves by exactly the working days of a pause that lies inside it', () => {
    fc.assert(
      fc.property(start, few, fc.nat(100), fc.nat(30), (from, days, offset, length) => {
        const plain = legalDue({ start: from, days, calendar })
        const first = plain.days[1 + (offset % (plain.days.length - 1))]?.date ?? plain.due
        const last = [addDays(first, length), plain.due].sort()[0] ?? plain.due
        const out = workingDaysBetween(addDays(first, -1), last, calendar)
        const paused = dueOf({ start: from, days, pauses: [{ from: first, to: last, reason: test }] })
        return workingDaysBetween(plain.due, paused, calendar) === out
      }),
    )
  })

  it('is as long with an extension as with that many more days granted at once', () => {
    fc.assert(
      fc.property(start, few, few, few, (from, days, one, two) => {
        const granted = (extra: number) => ({ days: extra, approvedBy: test, reason: test })
        const extended = dueOf({ start: from, days, extensions: [granted(one), granted(two)] })
        return extended === dueOf({ start: from, days: days + one + two })
      }),
    )
  })

  it('is provisional exactly when it reaches into a year that is not published', () => {
    fc.assert(
      fc.property(dayIn('2026-06-01', 400), few, (from, days) => {
        const { due, provisional } = legalDue({ start: from, days, calendar })
        return provisional === due > calendar.publishedThrough
      }),
    )
    expect(legalDue({ start: '2003-12-31', days: 1, calendar }).provisional).toBe(true)
  })
})
