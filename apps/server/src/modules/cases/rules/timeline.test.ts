import { expect, test } from 'vitest'
import type { LoggedEvent } from '../../../platform/events/event.ts'
import { timelineOf } from './timeline.ts'

let count = 0
function event(
  type: string,
  data: Record<string, unknown>,
  actor: Partial<LoggedEvent['actor']> = {},
): LoggedEvent {
  count += 1
  return {
    id: `01920000-0000-7000-8000-00000000${String(count).padStart(4, '0')}`,
    district: '110102',
    at: new Date(Date.UTC(2026, 8, 22, 2, count)),
    subject: { type: 'case', id: '01920000-0000-7000-8000-000000000001' },
    type: `cases.${type}`,
    data,
    actor: { kind: 'staff', id: 'who', post: 'ZWFW/reviewer', ...actor },
  }
}
const told = (type: string, data: Record<string, unknown>, actor?: Partial<LoggedEvent['actor']>) =>
  timelineOf([event(type, data, actor)], '区政务服务局')[0]

test.each([
  ['case-submitted', { number: 'ZWFW-2026-000001' }, '收到申请，办件号 ZWFW-2026-000001', null],
  ['correction-requested', { dueOn: '2026-09-30' }, '请补正，一次说全', '9 月 30 日（周三）前补齐'],
  ['case-corrected', { tellBy: '2026-10-09' }, '收到补正', null],
  ['case-accepted', { dueOn: '2026-10-08' }, '已受理', '10 月 8 日（周四）前办结'],
  ['case-accepted', { dueOn: null }, '已受理', null],
  [
    'case-deemed-accepted',
    { tellBy: '2026-09-29' },
    '视为已受理',
    '9 月 29 日（周二）前没有告知，按行政许可法第三十二条从收到材料那天起算',
  ],
  ['case-refused', { reason: '不在本区' }, '不予受理', '不在本区'],
  ['case-not-needed', { reason: '不用办' }, '不需要办', '不用办'],
  ['case-reviewed', { stepZh: '审核', stepEn: 'Review' }, '审核完成', null],
  ['case-sent-back', { step: 1 }, '退回补充核查', null],
  [
    'case-paused',
    { nameZh: '卫生检测', nameEn: 'Hygiene testing', expectedOn: '2026-10-09' },
    '卫生检测，暂停计时',
    '预计 10 月 9 日（周五）结束',
  ],
  ['case-resumed', {}, '恢复计时', null],
  ['case-extended', { days: 3, reason: '还要核账' }, '延长 3 个工作日', '还要核账'],
  [
    'due-reckoned-again',
    { dueOn: '2027-01-06', before: '2027-01-05' },
    '新一年的日历公布了，期限已确定',
    '1 月 6 日（周三）前办结',
  ],
  ['case-decided', { outcome: 'granted', reason: '' }, '决定：准予', null],
  ['case-decided', { outcome: 'denied', reason: '户名不符' }, '决定：不予批准', '户名不符'],
  ['case-released', { way: 'counter' }, '文书已备好，等您来领', null],
  ['case-delivered', { way: 'electronic' }, '电子文书已送达', null],
  ['case-delivered', { way: 'counter' }, '已送达', null],
  ['case-withdrawn', { reason: '' }, '申请人撤回', null],
  ['case-lapsed', { dueOn: '2026-09-30' }, '到期未补正，终止', null],
])('%s %o is told as %s', (type, data, title, detail) => {
  const entry = told(type, data)
  expect(entry?.title.zh).toBe(title)
  expect(entry?.title.en).toMatch(/^[A-Za-z]/)
  expect(entry?.detail?.zh ?? null).toBe(detail)
})

test.each(['case-claimed', 'case-put-back', 'document-drawn-up', 'case-opened', 'result-produced'])(
  '%s is not shown',
  (type) => {
    expect(told(type, {})).toBeUndefined()
  },
)

test('what is delivered at once is not said to wait for collection', () => {
  expect(told('case-released', { way: 'electronic' })).toBeUndefined()
})

test.each([
  [{ kind: 'system' as const, post: null }, '系统自动'],
  [{ kind: 'resident' as const, post: null }, '申请人'],
  [{ post: '*/clerk' }, '综合窗口'],
  [{ post: 'ZWFW/reviewer' }, '区政务服务局 · 审查岗'],
  [{ post: 'ZWFW/decider' }, '区政务服务局 · 决定岗'],
  [{ post: null }, undefined],
  [{ post: 'ZWFW/director' }, undefined],
])('%o is named by post: %s', (actor, by) => {
  expect(told('case-resumed', {}, actor)?.by?.zh).toBe(by)
})

test('the newest comes first, each with its document', () => {
  const document = '01920000-0000-7000-8000-0000000000d1'
  const entries = timelineOf(
    [
      event('case-submitted', { number: 'A', documentId: document }),
      event('case-claimed', {}),
      event('case-accepted', { dueOn: '2026-10-08' }),
    ],
    '区政务服务局',
  )
  expect(entries.map((entry) => entry.type)).toEqual(['cases.case-accepted', 'cases.case-submitted'])
  expect(entries.map((entry) => entry.documentId)).toEqual([null, document])
})

test('an organ that has an English name is called by it in English', () => {
  const organ = { zh: '区政务服务局', en: 'Government Services Administration' }
  expect(timelineOf([event('case-accepted', {})], organ)[0]?.by).toEqual({
    zh: '区政务服务局 · 审查岗',
    en: 'Government Services Administration, review post',
  })
})
