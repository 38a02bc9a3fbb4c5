import { DemandState, DutyState } from '@yimen/contract'
import { expect, test } from 'vitest'
import { allowedOnDuty, type DutyAct, type DutyPart, demandOfDuty, dutyAfter } from './duty-states.ts'

test.each<[DutyState, DutyPart, DutyAct[]]>([
  ['confirmed', 'owner', ['mount', 'withdraw']],
  ['confirmed', 'coordinator', ['withdraw']],
  ['mounted', 'owner', ['go-live', 'withdraw']],
  ['live', 'owner', ['withdraw']],
  ['live', 'coordinator', ['withdraw']],
  ['withdrawn', 'owner', []],
  ['withdrawn', 'coordinator', []],
])('%s: the %s may %j', (state, part, acts) => {
  expect(allowedOnDuty(state, [part])).toEqual(acts)
})

test('a duty goes live only after it was mounted', () => {
  expect(dutyAfter('go-live', 'confirmed')).toBeNull()
  expect(dutyAfter('go-live', 'mounted')).toBe('live')
})

test('every state of a duty is a state of the demands that it answers', () => {
  expect(DutyState.options.map(demandOfDuty).every((state) => DemandState.options.includes(state))).toBe(true)
})
