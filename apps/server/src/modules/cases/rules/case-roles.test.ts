import { expect, test } from 'vitest'
import type { Who } from '../../../platform/auth/who.ts'
import { caseRow } from '../testing/case-row.ts'
import { caseRoles, rolesThatSee } from './case-roles.ts'

const row = caseRow()
const other = '01920000-0000-7000-8000-0000000000b1'

function resident(subjectId: string, represents: string[] = []): Who {
  return {
    kind: 'resident',
    subjectId,
    name: '某人',
    represents: represents.map((id) => ({
      subjectId: id,
      name: '某公司',
      kind: 'legal-person',
      capacity: 'agent',
    })),
  }
}

type Post = Extract<Who, { kind: 'staff' }>['posts'][number]
const post = (role: Post['role'], organ: string, items: string[] | null = null): Post => ({
  organ,
  organName: organ,
  role,
  items,
})
const staff = (...posts: Post[]): Who => ({ kind: 'staff', staffId: other, account: 'a', name: '员', posts })

test.each<[string, Who, string[]]>([
  ['nobody signed in', { kind: 'anonymous' }, []],
  ['the applicant', resident(row.applicant_id), ['applicant']],
  ['somebody else', resident(other), []],
  ['who may act for the applicant', resident(other, [row.applicant_id]), ['applicant']],
  ['who may act for another firm', resident(other, ['01920000-0000-7000-8000-0000000000f9']), []],
  ['the person who represented the firm then, and no longer may', resident(row.representative_id, []), []],
  ['a comprehensive counter', staff(post('clerk', '*')), ['clerk']],
  ['a counter of the organ', staff(post('clerk', 'ZWFW')), ['clerk']],
  ['a counter of another organ', staff(post('clerk', 'JD018')), []],
  ['a reviewer of the organ', staff(post('reviewer', 'ZWFW')), ['reviewer']],
  ['a reviewer for this item', staff(post('reviewer', 'ZWFW', ['x', 'seal-subsidy'])), ['reviewer']],
  ['a reviewer for other items', staff(post('reviewer', 'ZWFW', ['x'])), []],
  ['a reviewer for no item', staff(post('reviewer', 'ZWFW', [])), []],
  ['a decider of another organ', staff(post('decider', 'SCJG')), []],
  [
    'two posts',
    staff(post('reviewer', 'ZWFW'), post('decider', 'ZWFW'), post('reviewer', '*')),
    ['reviewer', 'decider'],
  ],
  ['a catalogue editor', staff(post('catalogue-editor', 'ZWFW')), []],
  ['a director', staff(post('director', '*')), []],
  ['a system administrator', staff(post('system-administrator', '*')), []],
  ['a security administrator', staff(post('security-administrator', '*')), []],
  ['an audit administrator', staff(post('audit-administrator', '*')), []],
  ['a job', { kind: 'system', name: 'cases.deem-accepted' }, ['system']],
])('%s', (_name, who, roles) => {
  expect(caseRoles(who, row)).toEqual(roles)
})

test('a draft is seen by its applicant alone', () => {
  const clerk = staff(post('clerk', '*'))
  expect(rolesThatSee(resident(row.applicant_id), caseRow({ status: 'draft' }))).toEqual(['applicant'])
  expect(rolesThatSee(clerk, caseRow({ status: 'draft' }))).toEqual([])
  expect(rolesThatSee(clerk, caseRow({ status: 'submitted' }))).toEqual(['clerk'])
})
