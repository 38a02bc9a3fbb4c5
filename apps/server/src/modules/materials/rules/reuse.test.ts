import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { materialState } from './material-state.ts'
import {
  type Candidate,
  chooseForReuse,
  closest,
  mayReuse,
  type ReuseReason,
  reuseReason,
  sayReason,
} from './reuse.ts'

const today = '2026-09-22'
const candidate = (changes: Partial<Candidate>): Candidate => ({
  trust: 'A',
  seen: false,
  promised: false,
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
  const gone = { validUntil: '2026-09-21' }
  const last = { validUntil: '2026-09-22' }
  test.each<[string, Partial<Candidate>, ReuseReason, boolean]>([
    ['A', { trust: 'A' }, 'issued', true],
    ['A on its last day', { trust: 'A', ...last }, 'issued', true],
    ['A that has expired', { trust: 'A', ...gone }, 'expired', false],
    ['A that was revoked', { trust: 'A', revoked: true }, 'revoked', false],
    ['B', { trust: 'B', seen: true }, 'checked', true],
    ['B on its last day', { trust: 'B', seen: true, ...last }, 'checked', true],
    ['B that has expired', { trust: 'B', seen: true, ...gone }, 'expired', false],
    ['B that was revoked', { trust: 'B', seen: true, revoked: true }, 'revoked', false],
    ['C that nobody has seen', { trust: 'C' }, 'not-seen', false],
    ['C whose original was seen once', { trust: 'C', seen: true }, 'seen-once', true],
    ['C seen once that has expired', { trust: 'C', seen: true, ...gone }, 'expired', false],
    ['C seen once that was revoked', { trust: 'C', seen: true, revoked: true }, 'revoked', false],
    ['D without promise or end', { trust: 'D' }, 'no-promise', false],
    ['D that was promised', { trust: 'D', promised: true }, 'promised', true],
    ['D that names an end', { trust: 'D', validUntil: '2026-12-31' }, 'promised', true],
    ['D whose promise has run out', { trust: 'D', promised: true, ...gone }, 'expired', false],
    ['D that was revoked', { trust: 'D', promised: true, revoked: true }, 'revoked', false],
    ['one both expired and revoked', { ...gone, revoked: true }, 'revoked', false],
  ])('%s', (_case, changes, reason, expected) => {
    expect(reuseReason(candidate(changes), today)).toBe(reason)
    expect(mayReuse(candidate(changes), today)).toBe(expected)
    expect(sayReason(reason).zh.includes('不用再交')).toBe(expected)
  })
})

test('when none may be used, the person is told of the most trusted, of those the newest', () => {
  const expired = candidate({ trust: 'B', seen: true, validUntil: '2026-09-21' })
  const uploaded = candidate({ trust: 'C', addedAt: new Date('2026-09-02') })
  expect(closest([uploaded, expired])).toBe(expired)
  expect(closest([])).toBeUndefined()
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
    promised: fc.boolean(),
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
