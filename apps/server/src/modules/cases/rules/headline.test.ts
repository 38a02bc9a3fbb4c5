import { CaseStatus } from '@yimen/contract'
import { expect, test } from 'vitest'
import type { CaseRow, CorrectionRecord, PauseRecord } from '../store/tables.ts'
import { caseRow } from '../testing/case-row.ts'
import { headline, waitsFor } from './headline.ts'

const correction: CorrectionRecord = {
  requestedAt: '2026-09-22T02:00:00Z',
  dueOn: '2026-09-30',
  items: [{ kind: 'material', code: 'M5', name: '刻章发票', what: '四角不完整' }],
  correctedAt: null,
}
const pauses: PauseRecord[] = [
  {
    procedure: 'testing',
    name: { zh: '卫生检测', en: 'hygiene testing' },
    reason: '送检',
    from: '2026-09-24',
    to: null,
    expectedOn: '2026-10-09',
    finding: null,
  },
]
const full = {
  kept_until: '2026-10-22',
  tell_by: '2026-09-29',
  due_on: '2026-10-08',
  correction,
  pauses,
  reason: '户名不符',
}

test.each(CaseStatus.options)('%s says in both languages what happens next', (status) => {
  for (const outcome of ['granted', 'denied'] as const) {
    const said = headline(caseRow({ ...full, status, outcome }), 3)
    expect(said.zh).toMatch(/\p{Script=Han}/u)
    expect(said.en.length).toBeGreaterThan(8)
    expect(said.zh).not.toMatch(/undefined|null|[!！]/)
    expect(said.en).not.toMatch(/undefined|null|!/)
  }
})

test.each<[string, Partial<CaseRow>, number, string, string]>([
  ['a draft', { status: 'draft' }, 3, '还差 3 处；保留到 10 月 22 日（周四）', 'Thursday 22 October'],
  ['a full draft', { status: 'draft' }, 0, '10 月 22 日（周四）', 'Thursday 22 October'],
  [
    'a submitted one',
    { status: 'submitted' },
    0,
    '9 月 29 日（周二）前告诉您是否受理',
    'Tuesday 29 September',
  ],
  [
    'a correction',
    { status: 'correction-requested' },
    0,
    '9 月 30 日（周三）前补 1 项',
    'Wednesday 30 September',
  ],
  ['an accepted one', { status: 'accepted' }, 0, '10 月 8 日（周四）前办结', 'Thursday 8 October'],
  ['one under review', { status: 'reviewing' }, 0, '10 月 8 日（周四）前办结', 'Thursday 8 October'],
  ['a pause', { status: 'reviewing', paused: true }, 0, '预计 10 月 9 日（周五）', 'Friday 9 October'],
])('%s names its date', (_name, parts, missing, zh, en) => {
  const said = headline(caseRow({ ...full, ...parts }), missing)
  expect(said.zh).toContain(zh)
  expect(said.en).toContain(en)
})

test('a denial that has to be collected does not sound like a success', () => {
  const said = headline(caseRow({ ...full, status: 'released', outcome: 'denied' }), 0)
  expect(said.zh).toMatch(/^没有批准/)
  expect(said.en).toMatch(/^Not granted/)
})

test.each<[CaseStatus, string]>([
  ['draft', 'applicant'],
  ['correction-requested', 'applicant'],
  ['released', 'applicant'],
  ['submitted', 'office'],
  ['accepted', 'office'],
  ['reviewing', 'office'],
  ['decided', 'office'],
  ['produced', 'office'],
  ['delivered', 'nobody'],
  ['archived', 'nobody'],
  ['refused', 'nobody'],
  ['not-needed', 'nobody'],
  ['withdrawn', 'nobody'],
  ['lapsed', 'nobody'],
  ['transferred', 'nobody'],
  ['void', 'nobody'],
])('%s waits for %s', (status, who) => {
  expect(waitsFor({ status })).toBe(who)
})
