import type { StaffRole } from '@yimen/contract'
import { expect, test } from 'vitest'
import { placesFor } from './places.ts'

const postedAs = (...roles: StaffRole[]) => ({
  kind: 'staff' as const,
  staffId: '01910000-0000-7000-8000-000000000001',
  account: 'a',
  name: '甲',
  posts: roles.map((role) => ({ organ: 'ZWFW', organName: '局', role, items: null })),
})

test.each<[StaffRole[], string[]]>([
  [['clerk'], ['work', 'checklist']],
  [
    ['reviewer', 'catalogue-editor'],
    ['work', 'catalogue', 'forms', 'elements', 'budget', 'collect', 'materials'],
  ],
  [['decider'], ['work', 'materials']],
  [['director'], ['catalogue', 'forms', 'elements', 'budget', 'sourcing', 'materials', 'sources']],
  [['data-steward'], ['sourcing', 'sources', 'records', 'corrections']],
  [['data-coordinator'], ['sourcing', 'sources', 'records', 'corrections']],
  [['system-administrator'], ['sources', 'people']],
  [['security-administrator'], ['people']],
  [['audit-administrator'], ['audit']],
  [[], []],
])('posts %j see %j and nothing else', (roles, names) => {
  expect(placesFor(postedAs(...roles)).map((place) => place.name)).toEqual(names)
})
