import { expect, test } from 'vitest'
import type { Who } from '../../../platform/auth/who.ts'
import { allowedOnEntrustment, endsInTime, giversOf, stateOn } from './entrustment-states.ts'

type Resident = Extract<Who, { kind: 'resident' }>
const resident = (subjectId: string, represents: Resident['represents'] = []): Resident => ({
  kind: 'resident',
  subjectId,
  name: '某人',
  represents,
})
const firm = (capacity: 'legal-representative' | 'agent') =>
  ({ subjectId: 'f', name: '某公司', kind: 'legal-person', capacity }) as const
const row = { state: 'given', valid_until: '2026-12-31', giver_id: 'f', agent_id: 'a' } as const

test.each([
  ['2026-12-30', 'given'],
  ['2026-12-31', 'given'],
  ['2027-01-01', 'expired'],
])('on %s it is %s', (today, state) => {
  expect(stateOn(row, today)).toBe(state)
})

test.each([
  ['2026-09-20', false],
  ['2026-09-21', true],
  ['2029-09-21', true],
  ['2029-09-22', false],
])('may last until %s: %s', (until, may) => {
  expect(endsInTime(until, '2026-09-21')).toBe(may)
})

test.each<[string, Who, string[]]>([
  ['the legal representative', resident('l', [firm('legal-representative')]), ['end']],
  ['another agent of the firm', resident('o', [firm('agent')]), []],
  ['the agent', resident('a'), ['decline']],
  ['a stranger', resident('x'), []],
  ['nobody', { kind: 'anonymous' }, []],
])('%s', (_name, who, actions) => {
  expect(allowedOnEntrustment(who, row, '2026-12-31')).toEqual(actions)
  expect(allowedOnEntrustment(who, row, '2027-01-01')).toEqual([])
  expect(allowedOnEntrustment(who, { ...row, state: 'ended' }, '2026-12-01')).toEqual([])
})

test('an agent passes nothing on', () => {
  expect(giversOf(resident('o', [firm('agent')]))).toEqual(['o'])
  expect(giversOf(resident('l', [firm('legal-representative')]))).toEqual(['l', 'f'])
})
