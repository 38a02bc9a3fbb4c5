import type { CaseForDesk } from '@yimen/contract'
import { expect, test } from 'vitest'
import { happened } from './happened.ts'

const entry = (eventId: string, at: string): CaseForDesk['timeline'][number] => ({
  eventId,
  at,
  type: 'cases.case-accepted',
  title: { zh: '受理', en: 'Accepted' },
  detail: null,
  by: { zh: '综合窗口', en: 'Counter' },
  documentId: null,
  tone: 'done',
})
const old = entry('1', '2026-09-22T01:00:00Z')
const second = entry('2', '2026-09-22T02:00:00Z')
const third = entry('3', '2026-09-22T03:00:00Z')
const tang = { staffId: 'tang', name: '唐豆豆' }

test.each([
  [
    'the newest event that was not seen',
    { timeline: [third, second, old], claimedBy: null },
    { kind: 'event', entry: third },
  ],
  ['a claim', { timeline: [old], claimedBy: tang }, { kind: 'claimed', by: '唐豆豆' }],
  ['nothing that can be told', { timeline: [old], claimedBy: null }, { kind: 'unknown' }],
])('%s is told', (_, now, told) => {
  expect(happened({ timeline: [old], claimedBy: null }, now)).toEqual(told)
})

test('that a case was put back is told', () => {
  expect(happened({ timeline: [old], claimedBy: tang }, { timeline: [old], claimedBy: null })).toEqual({
    kind: 'put-back',
  })
})
