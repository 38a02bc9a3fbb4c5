import type { Post } from '@yimen/contract'
import { expect, test } from 'vitest'
import { isFor, organsAs, type Who } from './who.ts'

const post = (role: Post['role'], organ: string): Post => ({ role, organ, organName: organ, items: null })
const officer = (...posts: Post[]): Who => ({
  kind: 'staff',
  staffId: '01910000-0000-7000-8000-000000000001',
  account: 'someone',
  name: '某人',
  posts,
})

test.each([
  ['none of these posts', officer(post('clerk', 'SCJG')), []],
  [
    'posts of two organs, one of them twice',
    officer(post('data-steward', 'WJW'), post('director', 'WJW'), post('director', 'RSJ')),
    ['WJW', 'RSJ'],
  ],
  ['a post for every organ', officer(post('data-steward', 'WJW'), post('data-steward', '*')), 'all'],
  [
    'a post of another role for every organ',
    officer(post('data-steward', 'WJW'), post('clerk', '*')),
    ['WJW'],
  ],
  ['nobody', { kind: 'anonymous' } as const, []],
  ['a job', { kind: 'system', name: 'night' } as const, []],
] satisfies [string, Who, unknown][])('%s', (_, who, organs) => {
  expect(organsAs(who, 'data-steward', 'director')).toEqual(organs)
})

test('a post for every organ is for each of them, and for what no organ of the district owns', () => {
  expect(isFor(post('clerk', '*'), 'WJW')).toBe(true)
  expect(isFor(post('clerk', '*'), null)).toBe(true)
  expect(isFor(post('clerk', 'WJW'), 'WJW')).toBe(true)
  expect(isFor(post('clerk', 'WJW'), 'RSJ')).toBe(false)
})
