import { StaffRole } from '@yimen/contract'
import { expect, test } from 'vitest'
import { judge } from '../../platform/auth/policy.ts'
import type { Staff } from '../../platform/auth/who.ts'
import { policy } from './policy.ts'

const postedAs = (role: StaffRole): Staff => ({
  kind: 'staff',
  staffId: '01910000-0000-7000-8000-000000000001',
  account: 'a',
  name: '甲',
  posts: [{ organ: '*', organName: '', role, items: null }],
})

/** The names of the routes that a post may call at all, by their verbs. */
const may = (role: StaffRole) =>
  Object.entries(policy)
    .filter(([, rule]) => judge(rule, postedAs(role)) === 'allowed')
    .map(([name]) => name.replace('sourcing.', ''))
    .sort()

const reads = [
  'list-board-rows',
  'list-campaigns',
  'list-demands',
  'list-duties',
  'list-supplies',
  'read-board',
  'read-campaign',
  'read-demand',
  'read-duty',
  'read-graph',
]
const both = [
  'cancel-demand',
  'export-sheet',
  'file-demand',
  'go-live',
  'import-sheet',
  'register-supply',
  'submit-demand',
  'withdraw-duty',
  'withdraw-supply',
]

test('a department answers, the office coordinates, the director reads, and nobody else comes in', () => {
  expect(may('director')).toEqual(reads)
  expect(may('data-steward')).toEqual(
    [...reads, ...both, 'confirm-demand', 'disown-demand', 'mount-duty'].sort(),
  )
  expect(may('data-coordinator')).toEqual(
    [
      ...reads,
      ...both,
      'close-campaign',
      'derive-demands',
      'dispatch-demand',
      'dispatch-demands',
      'open-campaign',
      'pre-check-demand',
      'propose-matches',
      'remind-demand',
      'return-demand',
      'rule-demand',
      'supervise-demand',
    ].sort(),
  )
  const others = StaffRole.options.filter(
    (role) => !['director', 'data-steward', 'data-coordinator'].includes(role),
  )
  expect(others.flatMap(may)).toEqual([])
})

test('nobody who is not staff comes in', () => {
  for (const rule of Object.values(policy)) {
    expect(judge(rule, { kind: 'anonymous' })).toBe('sign-in')
    expect(judge(rule, { kind: 'resident', subjectId: 'x', name: 'x', represents: [] })).toBe('not-allowed')
  }
})
