import { expect, test } from 'vitest'
import { servesKind } from './serves-kind.ts'

test.each([
  [[], true, true],
  [['1'], true, false],
  [['2'], false, true],
  [['3'], false, true],
  [['4', '6'], false, true],
  [['5'], false, true],
  [['1', '2'], true, true],
  [['9'], false, false],
])('served %o: persons %s, legal persons %s', (served, person, legalPerson) => {
  expect(servesKind(served, 'person')).toBe(person)
  expect(servesKind(served, 'legal-person')).toBe(legalPerson)
})
