import { CaseStatus } from '@yimen/contract'
import { expect, test } from 'vitest'
import type { CaseRow } from '../store/tables.ts'
import { caseRow } from '../testing/case-row.ts'
import { sampleTable } from '../testing/state-tables.ts'
import { pausedDay, undatedDay, workOf } from './work-of.ts'

const table = sampleTable('promised-three-step')
const days = { tell_by: '2026-09-29', due_on: '2026-10-08' }

test.each<[string, Partial<CaseRow>, string | null, CaseRow['work_role'], string]>([
  ['submitted: the counter, by the day to tell', { status: 'submitted' }, null, 'clerk', '2026-09-29'],
  ['accepted: the first step', { status: 'accepted', step: 0 }, null, 'reviewer', '2026-10-08'],
  ['the second review', { status: 'reviewing', step: 1 }, null, 'reviewer', '2026-10-08'],
  ['the last step', { status: 'reviewing', step: 2 }, null, 'decider', '2026-10-08'],
  [
    'paused sorts behind what runs',
    { status: 'reviewing', step: 2, paused: true },
    null,
    'decider',
    pausedDay,
  ],
  ['no period sorts last', { status: 'accepted', step: 0, due_on: null }, null, 'reviewer', undatedDay],
  [
    'released: the counter, by the day of delivery',
    { status: 'released' },
    '2026-10-21',
    'clerk',
    '2026-10-21',
  ],
  ['released without a day', { status: 'released' }, null, 'clerk', undatedDay],
])('%s', (_name, parts, deliverBy, work_role, sort_day) => {
  expect(workOf(table, caseRow({ ...days, ...parts }), deliverBy)).toEqual({ work_role, sort_day })
})

test('where the office has nothing to do there is no work', () => {
  const open = new Set<CaseStatus>(['submitted', 'accepted', 'reviewing', 'released'])
  for (const status of CaseStatus.options.filter((one) => !open.has(one))) {
    expect(workOf(table, caseRow({ ...days, status }), null)).toEqual({
      work_role: null,
      sort_day: undatedDay,
    })
  }
})
