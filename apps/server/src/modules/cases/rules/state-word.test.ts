import { CaseStatus } from '@yimen/contract'
import { describe, expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import type { CaseRow, CorrectionRecord } from '../store/tables.ts'
import { caseRow } from '../testing/case-row.ts'
import { limitWord, stateWord, worklistGroup } from './state-word.ts'
import { pausedDay, undatedDay } from './work-of.ts'

const calendar = stateCouncilCalendar()
const correction: CorrectionRecord = {
  requestedAt: '2026-09-22T02:00:00Z',
  dueOn: '2026-09-30',
  items: [
    { kind: 'material', code: 'M5', name: '刻章发票', what: '四角不完整' },
    { kind: 'field', code: 'C10', name: '发票金额', what: '与发票不一致' },
  ],
  correctedAt: null,
}
const pause = {
  procedure: 'testing',
  name: { zh: '卫生检测', en: 'Hygiene testing' },
  reason: '送检',
  from: '2026-09-24',
  to: null,
  expectedOn: '2026-10-09',
  finding: null,
}

test.each<[Partial<CaseRow>, string, string]>([
  [{ status: 'draft' }, '草稿', 'neutral'],
  [{ status: 'submitted' }, '收件检查', 'wait'],
  [{ status: 'correction-requested', correction }, '请补 2 项', 'near'],
  [{ status: 'accepted' }, '已受理', 'wait'],
  [{ status: 'accepted', deemed: true }, '视为受理', 'wait'],
  [{ status: 'reviewing' }, '审查中', 'wait'],
  [{ status: 'reviewing', paused: true }, '计时暂停', 'neutral'],
  [{ status: 'decided', outcome: 'granted' }, '已办结', 'done'],
  [{ status: 'decided', outcome: 'denied' }, '不予批准', 'late'],
  [{ status: 'released', outcome: 'granted' }, '待领取', 'done'],
  [{ status: 'delivered', outcome: 'granted' }, '已办结', 'done'],
  [{ status: 'delivered', outcome: 'denied' }, '不予批准', 'late'],
  [{ status: 'not-needed' }, '不需要办', 'neutral'],
  [{ status: 'refused' }, '不予受理', 'late'],
  [{ status: 'withdrawn' }, '已撤回', 'neutral'],
  [{ status: 'lapsed' }, '未补正，已终止', 'neutral'],
])('%o is %s', (parts, word, tone) => {
  expect(stateWord(caseRow(parts))).toMatchObject({ word: { zh: word }, tone })
})

test.each(CaseStatus.options)('%s has a word in both languages', (status) => {
  for (const outcome of ['granted', 'denied'] as const) {
    const { word } = stateWord(caseRow({ status, outcome, correction }))
    expect(word.zh).toMatch(/\p{Script=Han}/u)
    expect(word.en).toMatch(/^[A-Za-z0-9 ]+$/)
  }
})

describe('what is left of the limit', () => {
  test.each([
    ['2026-09-30', '2026-10-09', '2 个工作日', 'wait'],
    ['2026-09-30', '2026-10-08', '1 个工作日', 'near'],
    ['2026-10-08', '2026-10-08', '今天到期', 'near'],
    ['2026-10-09', '2026-10-08', '超 1 个工作日', 'late'],
    ['2026-09-30', undatedDay, '没有期限', 'neutral'],
  ])('on %s, due %s', (today, sort_day, word, tone) => {
    expect(limitWord(caseRow({ sort_day }), today, calendar)).toMatchObject({ word: { zh: word }, tone })
  })

  test('a pause says when it is expected to end', () => {
    const row = caseRow({ status: 'reviewing', paused: true, pauses: [pause], sort_day: pausedDay })
    expect(limitWord(row, '2026-09-30', calendar)).toEqual({
      word: { zh: '暂停，10 月 9 日（周五）回', en: 'paused until Friday 9 October' },
      tone: 'neutral',
    })
  })
})

test.each<[Partial<CaseRow>, string]>([
  [{ sort_day: '2026-09-29' }, 'overdue'],
  [{ sort_day: '2026-09-30' }, 'today'],
  [{ sort_day: '2026-10-08' }, 'next-working-day'],
  [{ sort_day: '2026-10-09' }, 'later'],
  [{ sort_day: undatedDay }, 'undated'],
  [{ sort_day: pausedDay, paused: true }, 'paused'],
])('before the holiday of October, %o is in the group %s', (parts, group) => {
  expect(worklistGroup(caseRow(parts), '2026-09-30', '2026-10-08')).toBe(group)
})
