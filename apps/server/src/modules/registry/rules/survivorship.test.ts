import type { Criterion, FieldValue } from '@yimen/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Authority, canonical, explainSurvivor, survive, usualCriteria } from './survivorship.ts'

type Parts = {
  organ: string
  value: FieldValue['value']
  trust?: FieldValue['trust']
  at?: string
  own?: true
}
const says = ({ organ, value, trust = 'A', at = '2026-09-01', own }: Parts): FieldValue => ({
  value,
  source: { organ: { code: organ, name: organ }, store: '库', kind: own ? 'own' : 'stored' },
  fetchedAt: `${at}T00:00:00.000Z`,
  trust,
})
const duty: Authority = { element: 'A01', organ: 'GA', store: '库', duty: 'XC-D-0102', cycle: 'live' }

const police = says({ organ: 'GA', value: '样例里 0 号', at: '2026-08-01' })
const bureau = says({ organ: 'MZ', value: '样例里 0 号', at: '2026-09-01' })
const elsewhere = says({ organ: 'ZJ', value: '样例东里 0 号', at: '2026-09-02' })
const checked = says({ organ: 'ZW', value: '样例西里 0 号', trust: 'B', at: '2026-09-03' })
const own = says({ organ: 'SELF', value: '样例南里 0 号', trust: 'D', at: '2026-09-04', own: true })
const silent = says({ organ: 'AA', value: null, at: '2026-09-05' })

const cases: readonly [string, readonly FieldValue[], readonly Criterion[], string, string, boolean][] = [
  ['alone it holds', [police], usualCriteria, 'GA', 'only', false],
  ['who has the duty goes before a newer one', [elsewhere, police], usualCriteria, 'GA', 'authority', true],
  ['the same word of two is no conflict', [bureau, police], usualCriteria, 'GA', 'authority', false],
  ['without a duty, trust decides', [checked, elsewhere], usualCriteria, 'ZJ', 'trust', true],
  ['with the same trust, the newer one', [bureau, elsewhere], usualCriteria, 'ZJ', 'freshness', true],
  ['freshness may be told to come first', [police, checked], ['freshness', 'trust'], 'ZW', 'freshness', true],
  ['who knows nothing never holds', [silent, own], usualCriteria, 'SELF', 'only', false],
  ['one’s own word is no conflict', [own, police], usualCriteria, 'GA', 'authority', false],
]
test.each(cases)('%s', (_, statements, criteria, organ, because, conflict) => {
  const survivor = survive(statements, criteria, [duty])
  expect(survivor).toMatchObject({ because, conflict })
  expect(survivor?.holds.source.organ.code).toBe(organ)
  expect(survivor && explainSurvivor(survivor).zh).not.toBe('')
})

test('nothing said, nothing holds', () => expect(survive([], usualCriteria, [])).toBeUndefined())

test('a duty that has ended no longer counts', () => {
  expect(survive([elsewhere, police], usualCriteria, [])?.holds).toBe(elsewhere)
})

test('what holds does not depend on the order in which it came in', () => {
  const all = [police, bureau, elsewhere, checked, own, silent]
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => {
      const there = survive(some, usualCriteria, [duty])
      const back = survive([...some].reverse(), usualCriteria, [duty])
      expect(there?.holds).toBe(back?.holds)
      expect(there?.because).toBe(back?.because)
    }),
  )
})

test('the order of the cells of a row makes no conflict', () => {
  expect(canonical([{ F02: '林', F01: '10' }])).toBe(canonical([{ F01: '10', F02: '林' }]))
  expect(canonical('1')).not.toBe(canonical(1))
})
