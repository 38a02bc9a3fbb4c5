import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import { openingAt } from './opening.ts'

const calendar = stateCouncilCalendar()
const hours = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:00' },
]
const at = (local: string) => openingAt(hours, new Date(`${local}:00+08:00`), calendar)

describe('a hall with a lunch break', () => {
  it.each([
    // Tuesday 22 September 2026, an ordinary working day
    ['before it opens', '2026-09-22T08:59', false, '2026-09-22T09:00', '今天 9:00 开', 'Opens today at 9:00'],
    [
      'at the minute it opens',
      '2026-09-22T09:00',
      true,
      '2026-09-22T12:00',
      '开到 12:00，13:30 再开',
      'Until 12:00, again from 13:30',
    ],
    [
      'at the last minute before the break',
      '2026-09-22T11:59',
      true,
      '2026-09-22T12:00',
      '开到 12:00，13:30 再开',
      'Until 12:00, again from 13:30',
    ],
    [
      'in the break',
      '2026-09-22T12:00',
      false,
      '2026-09-22T13:30',
      '休息中，今天 13:30 再开',
      'Break; opens again today at 13:30',
    ],
    ['in the afternoon', '2026-09-22T13:30', true, '2026-09-22T17:00', '开到 17:00', 'Until 17:00'],
    [
      'after closing',
      '2026-09-22T17:00',
      false,
      '2026-09-23T09:00',
      '今天下班了，明天 9:00 开',
      'Hours are over; opens tomorrow at 9:00',
    ],
    // Saturday of an ordinary weekend
    [
      'on a Saturday',
      '2026-09-12T10:00',
      false,
      '2026-09-14T09:00',
      '周末不开，9 月 14 日（周一）9:00 开',
      'Weekend; opens Monday 14 September at 9:00',
    ],
    [
      'on a Sunday',
      '2026-09-13T10:00',
      false,
      '2026-09-14T09:00',
      '周末不开，明天 9:00 开',
      'Weekend; opens tomorrow at 9:00',
    ],
    // Sunday 20 September 2026 is worked for the National Day holiday
    [
      'on the eve of a make-up working day',
      '2026-09-19T10:00',
      false,
      '2026-09-20T09:00',
      '周末不开，明天 9:00 开',
      'Weekend; opens tomorrow at 9:00',
    ],
    [
      'on a make-up working day, a Sunday',
      '2026-09-20T10:00',
      true,
      '2026-09-20T12:00',
      '开到 12:00，13:30 再开',
      'Until 12:00, again from 13:30',
    ],
    [
      'on a working day before a holiday',
      '2026-09-30T18:00',
      false,
      '2026-10-08T09:00',
      '今天下班了，10 月 8 日（周四）9:00 开',
      'Hours are over; opens Thursday 8 October at 9:00',
    ],
    [
      'in the National Day holiday',
      '2026-10-01T10:00',
      false,
      '2026-10-08T09:00',
      '国庆节放假，10 月 8 日（周四）9:00 开',
      'Holiday (National Day); opens Thursday 8 October at 9:00',
    ],
    [
      'on its last day',
      '2026-10-07T23:59',
      false,
      '2026-10-08T09:00',
      '国庆节放假，明天 9:00 开',
      'Holiday (National Day); opens tomorrow at 9:00',
    ],
  ] as const)('%s', (_when, now, open, changes, zh, en) => {
    expect(at(now)).toEqual({
      open,
      changesAt: new Date(`${changes}:00+08:00`).toISOString(),
      provisional: false,
      words: { zh, en },
    })
  })

  it('takes the hours in whatever order they are written', () => {
    const now = new Date('2026-09-22T12:30:00+08:00')
    expect(openingAt([...hours].reverse(), now, calendar)).toEqual(openingAt(hours, now, calendar))
  })

  it('says that the day may move while the holidays of its year are not published', () => {
    const year = Number(calendar.publishedThrough.slice(0, 4)) + 1
    const opening = at(`${year}-06-30T20:00`)
    expect(opening.provisional).toBe(true)
    expect(opening.words.zh).toContain(`${year} 年放假安排公布后可能变`)
    expect(opening.words.en).toContain(`once the ${year} holidays are published`)
  })

  it('is always the other way round at the moment that it names, and not before', () => {
    const year = fc.date({
      min: new Date('2026-01-01T00:00:00+08:00'),
      max: new Date('2026-12-20T00:00:00+08:00'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(year, fc.double({ min: 0, max: 0.999, noNaN: true }), (now, share) => {
        const { open, changesAt } = openingAt(hours, now, calendar)
        const change = new Date(changesAt)
        const between = new Date(now.getTime() + Math.floor(share * (change.getTime() - now.getTime())))
        expect(change.getTime()).toBeGreaterThan(now.getTime())
        expect(openingAt(hours, change, calendar).open).toBe(!open)
        expect(openingAt(hours, between, calendar).open).toBe(open)
      }),
    )
  })
})
