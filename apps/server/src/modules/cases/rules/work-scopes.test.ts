import { expect, test } from 'vitest'
import type { Staff } from '../../../platform/auth/who.ts'
import { workScopes } from './work-scopes.ts'

const officer: Staff = {
  kind: 'staff',
  staffId: '01920000-0000-7000-8000-0000000000b1',
  account: 'officer',
  name: '员',
  posts: [
    { organ: '*', organName: '区中心', role: 'clerk', items: null },
    { organ: 'WJW', organName: '区卫健委', role: 'reviewer', items: ['public-place-hygiene'] },
    { organ: 'WJW', organName: '区卫健委', role: 'catalogue-editor', items: null },
  ],
}

test('each post that handles cases is one scope; a counter of the centre is bound to no organ', () => {
  expect(workScopes(officer)).toEqual([
    { role: 'clerk', organ: null, items: null },
    { role: 'reviewer', organ: 'WJW', items: ['public-place-hygiene'] },
  ])
})

test('asked for one role, only the posts of that role count', () => {
  expect(workScopes(officer, 'reviewer')).toEqual([
    { role: 'reviewer', organ: 'WJW', items: ['public-place-hygiene'] },
  ])
  expect(workScopes(officer, 'decider')).toEqual([])
})
