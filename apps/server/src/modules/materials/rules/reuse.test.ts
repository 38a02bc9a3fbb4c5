import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { materialState } from './material-state.ts'
import { type Candidate, chooseForReuse, mayReuse } from './reuse.ts'

const today = '2026-09-22'
const candidate = (changes: Partial<Candidate>): Candidate => ({
  trust: 'A',
  seen: false,
  validUntil: null,
  revoked: false,
  addedAt: new Date('2026-09-01T00:00:00Z'),
  ...changes,
})

test.each([
  [null, false, 'valid'],
  ['2026-09-22', false, 'valid'],
  ['2026-09-21', false, 'expired'],
  ['2027-01-01', true, 'revoked'],
  ['2020-01-01', true, 'revoked'],
] as const)('valid until %s, revoked %s → %s', (validUntil, revoked, state) => {
  expect(materialState({ validUntil, revoked }, today)).toBe(state)
})

describe('used without being asked for again', () => {
  test.each<[string, Partial<Candidate>, boolean]>([
    ['A', { trust: 'A' }, true],
    ['B', { trust: 'B', seen: true }, true],
    ['C that nobody has seen', { trust: 'C' }, false],
    ['C whose original was seen', { trust: 'C', seen: true }, true],
    ['D whose promise names no end', { trust: 'D' }, false],
    ['D whose promise still holds', { trust: 'D', validUntil: '2026-12-31' }, true],
    ['A that has expired', { trust: 'A', validUntil: '2026-09-21' }, false],
    ['A on its last day', { trust: 'A', validUntil: '2026-09-22' }, true],
    ['A that was revoked', { trust: 'A', revoked: true }, false],
  ])('%s', (_case, changes, expected) => expect(mayReuse(candidate(changes), today)).toBe(expected))
})

test('the most trusted is chosen, of those the newest', () => {
  const old = candidate({ trust: 'A', addedAt: new Date('2025-01-01') })
  const fresh = candidate({ trust: 'A', addedAt: new Date('2026-01-01') })
  const lesser = candidate({ trust: 'B', seen: true, addedAt: new Date('2026-09-01') })
  expect(chooseForReuse([lesser, old, fresh], today)).toBe(fresh)
  expect(chooseForReuse([lesser, candidate({ revoked: true })], today)).toBe(lesser)
  expect(chooseForReuse([], today)).toBeUndefined()
})

test('what is chosen may be reused, and nothing that may be reused is more trusted', () => {
  const one = fc.record({
    trust: fc.constantFrom('A', 'B', 'C', 'D'),
    seen: fc.boolean(),
    validUntil: fc.constantFrom(null, '2026-09-21', '2026-09-22', '2027-01-01'),
    revoked: fc.boolean(),
    addedAt: fc.date({ noInvalidDate: true }),
  })
  fc.assert(
    fc.property(fc.array(one), (candidates) => {
      const chosen = chooseForReuse(candidates, today)
      const fit = candidates.filter((each) => mayReuse(each, today))
      expect(chosen === undefined).toBe(fit.length === 0)
      for (const each of fit) expect(chosen && each.trust >= chosen.trust).toBe(true)
    }),
  )
})
