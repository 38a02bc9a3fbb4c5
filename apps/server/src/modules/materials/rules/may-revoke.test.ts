import type { StaffRole } from '@yimen/contract'
import { expect, test } from 'vitest'
import type { Who } from '../../../platform/auth/who.ts'
import { maskName } from './mask-name.ts'
import { mayRevoke } from './may-revoke.ts'

const staff = (role: StaffRole, organ: string): Who => ({
  kind: 'staff',
  staffId: '01920000-0000-7000-8000-000000000001',
  account: role,
  name: '甲',
  posts: [{ organ, organName: organ, role, items: null }],
})
const resident: Who = { kind: 'resident', subjectId: 'x', name: '乙', represents: [] }

test.each<[string, Who, string | null, boolean]>([
  ['the decider of the issuer', staff('decider', 'SCJG'), 'SCJG', true],
  ['the decider of another organ', staff('decider', 'MZJ'), 'SCJG', false],
  ['a decider for all organs', staff('decider', '*'), 'SCJG', true],
  ['a reviewer of the issuer', staff('reviewer', 'SCJG'), 'SCJG', false],
  ['a clerk of the issuer', staff('clerk', 'SCJG'), 'SCJG', false],
  ['a decider, of what no organ issued', staff('decider', '*'), null, false],
  ['the holder', resident, 'SCJG', false],
])('%s', (_case, who, issuer, expected) => expect(mayRevoke(who, issuer)).toBe(expected))

test('a masked name shows its first character only', () => {
  expect([maskName('欧阳某'), maskName('林'), maskName('')]).toEqual(['欧**', '林', ''])
})
