import { LegalClockView } from '@yimen/contract/cases/legal-clock.ts'
import { describe, expect, it } from 'vitest'
import { licenceWords } from './explain-period.ts'
import { laws } from './laws.ts'
import { type ClockSubject, legalClockView } from './legal-clock-view.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'

const calendar = stateCouncilCalendar()
const inspection = { zh: '现场卫生检测', en: 'the on-site hygiene test' }
const permit: ClockSubject = {
  start: '2026-09-21',
  days: 5,
  calendar,
  today: '2026-09-30',
  finished: null,
  words: licenceWords,
  pauses: [{ from: '2026-09-24', to: '2026-09-28', reason: inspection, toldOn: '2026-09-23' }],
}

describe('the clock of one matter', () => {
  it('is what clients expect', () => {
    expect(LegalClockView.parse(legalClockView(permit))).toEqual(legalClockView(permit))
  })

  it('counts what is used and what is left', () => {
    expect(legalClockView(permit)).toMatchObject({
      used: 4,
      allowed: 5,
      due: '2026-10-08',
      remaining: { left: 1 },
    })
    // On the 24th the 28th is known to be paused: the 29th, the 30th and the 8th are left.
    expect(legalClockView({ ...permit, today: '2026-09-24' })).toMatchObject({
      used: 2,
      remaining: { left: 3 },
    })
  })

  it('stops with the decision: used up to then, nothing left to say', () => {
    const view = legalClockView({ ...permit, today: '2026-11-02', finished: '2026-09-30' })
    expect(view).toMatchObject({ used: 4, remaining: null, finished: '2026-09-30' })
    expect(view.days.filter((day) => day.finished).map((day) => day.date)).toEqual(['2026-09-30'])
  })

  it('fills the last week, and reaches a decision that came late', () => {
    expect(legalClockView(permit).days.at(-1)).toMatchObject({ date: '2026-10-11', kind: 'after' })
    const late = legalClockView({ ...permit, today: '2026-10-14', finished: '2026-10-14' })
    expect(late.days.at(-1)?.date).toBe('2026-10-18')
    expect(late.days.find((day) => day.finished)).toMatchObject({ date: '2026-10-14', kind: 'after' })
  })

  it('explains itself in lines, each with its law', () => {
    const { lines } = legalClockView(permit)
    expect(lines.promise).toMatchObject({ zh: '5 个工作日', note: { zh: '法定 20 个工作日' } })
    expect(lines.start).toMatchObject({ zh: '9 月 22 日', note: { zh: '受理当天（9 月 21 日）不算' } })
    expect(lines.pauses).toMatchObject([
      { zh: '9 月 24 日至 28 日，2 个工作日', note: { zh: '现场卫生检测不计入期限；9 月 23 日已书面告知' } },
    ])
    expect(lines.calendar).toMatchObject({
      zh: '国务院办公厅 2026 年放假安排',
      note: { zh: '没有暂停的话，最晚是 9 月 29 日' },
    })
    const cited = [lines.promise, lines.start, ...lines.pauses, lines.calendar].map((line) => line.law?.code)
    expect(cited).toEqual(['licensing-42', 'civil-201', 'licensing-45', 'licensing-82'])
    for (const law of Object.values(laws))
      expect(law.says.zh.length * law.says.en.length).toBeGreaterThan(100)
  })

  it('names who granted more time, and why', () => {
    const head = { zh: '区卫生健康委负责人', en: 'the head of the health commission' }
    const reason = { zh: '需要复核现场图纸', en: 'the plans have to be checked again' }
    const view = legalClockView({ ...permit, extensions: [{ days: 10, approvedBy: head, reason }] })
    expect(view).toMatchObject({ allowed: 15, due: '2026-10-21' })
    expect(view.lines.extensions).toMatchObject([
      { zh: '再加 10 个工作日', note: { zh: '区卫生健康委负责人批准，因为需要复核现场图纸' } },
    ])
  })

  it('says while a pause is open that the date still moves', () => {
    const pauses = [{ from: '2026-09-24', to: null, reason: inspection }]
    const view = legalClockView({ ...permit, today: '2026-09-30', pauses })
    expect(view).toMatchObject({ paused: true, used: 2, due: '2026-10-10' })
    expect(view.lines.pauses[0]?.zh).toBe('9 月 24 日起，到今天 4 个工作日')
    expect(view.explanation.zh).toMatch(/现在暂停着，恢复后重算。$/)
  })
})
