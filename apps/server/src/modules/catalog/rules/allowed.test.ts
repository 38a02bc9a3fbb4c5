import { expect, it } from 'vitest'
import { allowedOn, type Standing } from './allowed.ts'

it.each<[string, Standing, string[]]>([
  ['a sound draft', { newest: 'draft', errors: 0, published: false }, ['save', 'publish']],
  ['a draft with errors', { newest: 'draft', errors: 2, published: false }, ['save']],
  [
    'a draft beside what is published',
    { newest: 'draft', errors: 0, published: true },
    ['save', 'publish', 'withdraw'],
  ],
  ['what is published', { newest: 'published', errors: 3, published: true }, ['new-version', 'withdraw']],
  ['what is withdrawn', { newest: 'withdrawn', errors: 0, published: false }, ['new-version']],
])('%s allows its editor just that, and others nothing', (_, standing, expected) => {
  expect(allowedOn(standing, true)).toEqual(expected)
  expect(allowedOn(standing, false)).toEqual([])
})
