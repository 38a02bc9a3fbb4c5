import { describe, expect, it } from 'vitest'
import { type ArrivalRule, arrivalDay } from './arrival-day.ts'
import { correctionDeadline, deemedAcceptance } from './correction-deadline.ts'
import { deliveryDeadline } from './delivery-deadline.ts'
import { explainDue } from './explain-due.ts'
import { remainingWorkingDays } from './remaining-working-days.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'

const calendar = stateCouncilCalendar()

describe('asking for a correction (art. 32)', () => {
  it('has to be done within five working days of receipt', () => {
    expect(correctionDeadline('2026-09-24', calendar).due).toBe('2026-10-09')
  })

  it('counts as accepted from the day of receipt once those days are over, not on the last of them', () => {
    expect(deemedAcceptance('2026-09-24', '2026-10-09', calendar)).toEqual({
      deemed: false,
      lastDay: '2026-10-09',
      firesOn: '2026-10-10',
      provisional: false,
    })
    expect(deemedAcceptance('2026-09-24', '2026-10-10', calendar)).toEqual({
      deemed: true,
      acceptedOn: '2026-09-24',
      lastDay: '2026-10-09',
    })
  })
})

it('gives ten working days from decision to delivery (art. 44, 82)', () => {
  expect(deliveryDeadline('2026-09-30', calendar).due).toBe('2026-10-20')
})

describe('what is left', () => {
  it.each([
    ['2026-09-30', '2026-10-09', { left: 2, state: 'wait', word: '2 个工作日' }],
    ['2026-09-30', '2026-10-08', { left: 1, state: 'near', word: '1 个工作日' }],
    ['2026-10-08', '2026-10-08', { left: 0, state: 'near', word: '今天到期' }],
    ['2026-10-09', '2026-10-08', { over: 1, state: 'late', word: '超 1 个工作日' }],
    ['2026-10-12', '2026-10-08', { over: 3, state: 'late', word: '超 3 个工作日' }],
    ['2026-10-17', '2026-10-16', { over: 0, state: 'late', word: '刚过期限' }],
  ])('on %s of a matter due on %s is %j', (today, due, expected) => {
    const { word, ...rest } = remainingWorkingDays(today, due, calendar)
    expect({ ...rest, word: word.zh }).toEqual(expected)
  })
})

describe('what arrives online after the office has closed', () => {
  const rule: ArrivalRule = { kind: 'next-working-day', closesAt: 17 * 60 }

  it.each([
    ['2026-09-30T08:59:59Z', '2026-09-30'],
    ['2026-09-30T09:00:00Z', '2026-10-08'],
    ['2026-10-04T02:00:00Z', '2026-10-08'],
    ['2026-10-10T02:00:00Z', '2026-10-10'],
    ['2026-10-11T16:30:00Z', '2026-10-12'],
  ])('at %s counts on %s where the district says so', (instant, day) => {
    expect(arrivalDay(new Date(instant), rule, calendar)).toBe(day)
  })

  it('counts on the day of the clock in Shanghai where it does not', () => {
    expect(arrivalDay(new Date('2026-10-03T16:30:00Z'), { kind: 'same-day' }, calendar)).toBe('2026-10-04')
  })
})

describe('the answer of the command line', () => {
  it('gives the day, the reckoning and the calendar it used', () => {
    const { due, provisional, explanation, calendar: version } = explainDue('2026-02-13', 5)
    expect({ due, provisional }).toEqual({ due: '2026-02-27', provisional: false })
    expect(explanation.zh).toBe(
      '2 月 13 日（周五）起，当天不算，5 个工作日，春节不算，2 月 14 日调休上班，照算，最晚 2 月 27 日（周五）到期。',
    )
    expect(explanation.en).toContain('by Friday 27 February')
    expect(version).toMatch(/^chinese-days \d/)
  })

  it('says that a day in a year without a calendar is provisional', () => {
    const { provisional, explanation } = explainDue(calendar.publishedThrough, 10)
    expect(provisional).toBe(true)
    expect(explanation.zh).toMatch(/这个日期是暂定的，\d{4} 年放假安排公布后重算。$/)
  })

  it('names the year whose calendar is waited for', () => {
    const far = Number(calendar.publishedThrough.slice(0, 4)) + 3
    expect(explainDue(`${far}-05-15`, 5).explanation.zh).toContain(`${far} 年放假安排公布后重算`)
  })
})
