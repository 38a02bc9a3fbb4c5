import type { WorklistRow } from '@yimen/contract'
import { expect, test } from 'vitest'
import { groupRows } from './group-rows.ts'

const row = (caseId: string, group: WorklistRow['group']): WorklistRow => ({
  caseId,
  group,
  number: caseId,
  version: 1,
  item: { code: 'a', name: '事项', nameEnglish: null },
  organ: { code: 'ZWFW', name: '局' },
  applicant: '甲',
  status: 'submitted',
  step: null,
  flags: { paused: false, extended: false, deemedAccepted: false, corrected: false, overdue: false },
  limit: { word: { zh: '今天', en: 'today' }, tone: 'near' },
  dueOn: null,
  claimedBy: null,
  submittedAt: '2026-09-30T00:00:00Z',
})

test('overdue comes first, paused last, empty groups are left out, and the order of the server is kept', () => {
  const rows = [row('1', 'paused'), row('2', 'later'), row('3', 'overdue'), row('4', 'later')]
  expect(groupRows(rows).map((group) => [group.name, group.rows.map((one) => one.caseId)])).toEqual([
    ['overdue', ['3']],
    ['later', ['2', '4']],
    ['paused', ['1']],
  ])
})
