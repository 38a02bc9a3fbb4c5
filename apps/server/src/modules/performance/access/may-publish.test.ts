import type { Post, StaffRole } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import type { Who } from '../../../platform/auth/who.ts'
import { allowedWith } from './may-publish.ts'

function staff(role: StaffRole, organ: string, items: Post['items'] = null): Who {
  const post = { role, organ, organName: organ, items }
  return {
    kind: 'staff',
    staffId: '018f0000-0000-7000-8000-000000000001',
    account: 'sample.staff',
    name: '样例',
    posts: [post],
  }
}

describe('who may do what with a book of ZWFW', () => {
  it.each([
    ['an editor of all organs', staff('catalogue-editor', '*'), true, false],
    ['an editor of the organ', staff('catalogue-editor', 'ZWFW'), true, false],
    ['an editor of another organ', staff('catalogue-editor', 'SCJG'), false, false],
    ['an editor of some items only', staff('catalogue-editor', 'ZWFW', ['seal-subsidy']), false, false],
    ['the director', staff('director', '*'), true, true],
    ['the director of another organ', staff('director', 'SCJG'), false, false],
    ['a clerk', staff('clerk', '*'), false, false],
    ['nobody', { kind: 'anonymous' } satisfies Who, false, false],
    ['the system', { kind: 'system', name: 'command:budget publish' } satisfies Who, true, true],
  ])('%s', (_who, who, publish, decide) => {
    expect(allowedWith(who, 'ZWFW')).toEqual({ publish, decide })
  })

  it('takes a post for all organs when the department is no organ of the district', () => {
    expect(allowedWith(staff('catalogue-editor', 'ZWFW'), null).publish).toBe(false)
    expect(allowedWith(staff('catalogue-editor', '*'), null).publish).toBe(true)
  })
})
