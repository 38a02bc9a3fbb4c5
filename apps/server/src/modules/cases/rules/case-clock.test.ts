import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import { caseRow } from '../testing/case-row.ts'
import { itemFrom } from '../testing/item-from.ts'
import { bindingPeriod, clockOf, dueOf } from './case-clock.ts'

const calendar = stateCouncilCalendar()
const promised = (days: number) => itemFrom({ promised: { days, unit: 'working-day' }, type: '01' })
const testing = {
  procedure: 'testing',
  name: { zh: '卫生检测', en: 'Hygiene testing' },
  reason: '送检',
  from: '2026-09-24',
  to: '2026-09-28',
  expectedOn: '2026-09-28',
  finding: '合格',
}

describe('the period that binds the organ', () => {
  test.each([
    [
      'its promise',
      { promised: { days: 5, unit: 'working-day' }, statutory: { days: 20, unit: 'working-day' } },
      { days: 5, unit: 'working-day' },
    ],
    [
      'the law where nothing is promised',
      { statutory: { days: 20, unit: 'calendar-day' } },
      { days: 20, unit: 'calendar-day' },
    ],
    [
      'the law where the promise names no days',
      { promised: { days: null, unit: 'working-day' }, statutory: { days: 20, unit: 'working-day' } },
      { days: 20, unit: 'working-day' },
    ],
    ['the same day', { promised: { days: null, unit: 'immediate' } }, { days: 0, unit: 'working-day' }],
    ['none', { promised: { days: null, unit: 'none' }, statutory: { days: null, unit: 'none' } }, null],
    ['none where nothing is said', {}, null],
  ] as const)('%s', (_name, parts, expected) => {
    expect(bindingPeriod(itemFrom(parts))).toEqual(expected)
  })
})

describe('the drawn example: accepted 21 September, five days promised, tested from the 24th to the 28th', () => {
  const row = caseRow({ status: 'reviewing', step: 1, accepted_on: '2026-09-21', pauses: [testing] })

  test('is due on 8 October', () => {
    expect(dueOf(promised(5), row, calendar, '2026-09-30')).toMatchObject({
      due: '2026-10-08',
      provisional: false,
      paused: false,
    })
  })

  test('has used four days on 30 September, and says why', () => {
    const clock = clockOf(promised(5), row, calendar, '2026-09-30')
    expect(clock).toMatchObject({
      start: '2026-09-21',
      due: '2026-10-08',
      allowed: 5,
      used: 4,
      remaining: { left: 1, word: { zh: '1 个工作日' } },
    })
    expect(clock?.days.filter((day) => day.kind === 'paused').map((day) => day.date)).toEqual([
      '2026-09-24',
      '2026-09-28',
    ])
    expect(clock?.lines.pauses[0]).toMatchObject({ law: { code: 'licensing-45' } })
    expect(clock?.lines.pauses[0]?.note?.zh).toContain('卫生检测：送检')
  })

  test('stands still with the decision', () => {
    const decided = { ...row, status: 'decided' as const, decided_at: new Date('2026-09-30T08:00:00Z') }
    expect(clockOf(promised(5), decided, calendar, '2026-12-01')).toMatchObject({
      finished: '2026-09-30',
      used: 4,
      remaining: null,
    })
  })

  test('is no more once the applicant has withdrawn', () => {
    expect(clockOf(promised(5), { ...row, status: 'withdrawn' }, calendar, '2026-12-01')).toBeNull()
  })
})

test('a pause of no day leaves no trace in the clock', () => {
  const pauses = [{ ...testing, from: '2026-09-24', to: '2026-09-23' }]
  const row = caseRow({ status: 'reviewing', accepted_on: '2026-09-21', pauses })
  expect(clockOf(promised(5), row, calendar, '2026-09-24')).toEqual(
    clockOf(promised(5), { ...row, pauses: [] }, calendar, '2026-09-24'),
  )
})

test('an extension adds its working days and is told with its reason', () => {
  const extensions = [{ days: 3, reason: '还要核账', on: '2026-09-25', by: '区政务服务局负责人' }]
  const row = caseRow({ status: 'reviewing', accepted_on: '2026-09-21', extensions })
  expect(dueOf(promised(5), row, calendar, '2026-09-25')).toMatchObject({ due: '2026-10-09', allowed: 8 })
  expect(clockOf(promised(5), row, calendar, '2026-09-25')?.lines.extensions).toHaveLength(1)
})

test('an immediate item is due on the day itself', () => {
  const item = itemFrom({ promised: { days: null, unit: 'immediate' } })
  expect(dueOf(item, caseRow({ accepted_on: '2026-09-21' }), calendar, '2026-09-21')?.due).toBe('2026-09-21')
})

test('what is not accepted, or has no period, has no clock', () => {
  expect(dueOf(promised(5), caseRow(), calendar, '2026-09-21')).toBeNull()
  expect(clockOf(promised(5), caseRow({ status: 'submitted' }), calendar, '2026-09-21')).toBeNull()
  expect(dueOf(itemFrom({}), caseRow({ accepted_on: '2026-09-21' }), calendar, '2026-09-21')).toBeNull()
})

test('a due day that needs a calendar not yet published is provisional', () => {
  expect(
    dueOf(promised(20), caseRow({ accepted_on: '2026-12-21' }), calendar, '2026-12-21')?.provisional,
  ).toBe(true)
})

test('more days, pauses and extensions never bring the due day nearer; it is always a working day', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-01-05', n))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 30 }),
      fc.nat(10),
      fc.nat(12),
      fc.nat(10),
      (on, n, at, long, more) => {
        const plain = caseRow({ accepted_on: on })
        const from = addDays(on, at)
        const pauses = [{ ...testing, from, to: addDays(from, long) }]
        const extensions = [{ days: more, reason: '核账', on, by: '负责人' }]
        const due = (parts: Parameters<typeof caseRow>[0]) =>
          dueOf(promised(n), { ...plain, ...parts }, calendar, on)?.due ?? ''
        expect(due({})).toBeTruthy()
        expect(calendar.isWorkingDay(due({}))).toBe(true)
        expect(due({ pauses }) >= due({})).toBe(true)
        expect(due({ extensions }) >= due({})).toBe(true)
        expect(due({ pauses, extensions }) >= due({ pauses })).toBe(true)
      },
    ),
  )
})
