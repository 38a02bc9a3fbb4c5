import { expect, test } from 'vitest'
import type { Who } from '../../../platform/auth/who.ts'
import { allowedOn, meetingOf, seesValues, type Ticket } from './correction-states.ts'

const resident = (subjectId: string): Who => ({ kind: 'resident', subjectId, name: '林知夏', represents: [] })
const steward = (
  staffId: string,
  organ: string,
  role: 'data-steward' | 'data-coordinator' | 'reviewer',
): Who => ({
  kind: 'staff',
  staffId,
  account: staffId,
  name: staffId,
  posts: [{ organ, organName: organ, role, items: null }],
})
const people: Record<string, Who> = {
  reporter: resident('r'),
  'another resident': resident('x'),
  'steward who took it': steward('s', 'SCJG', 'data-steward'),
  'another steward of the organ': steward('t', 'SCJG', 'data-steward'),
  'steward of another organ': steward('u', 'GAJ', 'data-steward'),
  'reviewer of the organ': steward('v', 'SCJG', 'reviewer'),
  coordinator: steward('w', 'ZWFW', 'data-coordinator'),
  nobody: { kind: 'anonymous' },
}
const ticket = (state: Ticket['state']): Ticket => ({
  state,
  organ: 'SCJG',
  reporter_id: 'r',
  taken_by: state === 'opened' ? null : 's',
})

// who: opened, taken, answered, withdrawn · sees the values once it is taken
test.each([
  ['reporter', ['withdraw'], ['withdraw'], true],
  ['another resident', [], [], false],
  ['steward who took it', ['take'], ['answer'], true],
  ['another steward of the organ', ['take'], [], false],
  ['steward of another organ', [], [], false],
  ['reviewer of the organ', [], [], false],
  ['coordinator', ['take'], [], false],
  ['nobody', [], [], false],
] as const)('%s may %j when opened, %j when taken, nothing after', (name, opened, taken, sees) => {
  const who = people[name] ?? { kind: 'anonymous' }
  expect(allowedOn(who, ticket('opened'))).toEqual(opened)
  expect(allowedOn(who, ticket('taken'))).toEqual(taken)
  expect(allowedOn(who, ticket('answered'))).toEqual([])
  expect(allowedOn(who, ticket('withdrawn'))).toEqual([])
  expect(seesValues(who, ticket('taken'))).toBe(sees)
})

test.each([
  ['reporter', 'reporter'],
  ['another resident', null],
  ['another steward of the organ', 'steward'],
  ['steward of another organ', null],
  ['reviewer of the organ', null],
  ['coordinator', 'steward'],
] as const)('to %s a ticket is %j', (name, meeting) => {
  expect(meetingOf(people[name] ?? { kind: 'anonymous' }, ticket('opened'))).toBe(meeting)
})
