import { createHmac } from 'node:crypto'
import type { FieldValue } from '@yimen/contract/forms/form-value.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { element } from '../../test/sample-parts.ts'
import { sampleForm } from '../../test/seal-subsidy.ts'
import { canonicalFilled, canonicalValue, findTampered, sealText } from './canonical-value.ts'

test.each([
  ['decimal', '1,250.50', '"1250.5"'],
  ['decimal', 1250.5, '"1250.5"'],
  ['integer', '012', '12'],
  ['string', ' a ', '"a"'],
  ['string', '', 'null'],
  ['boolean', false, 'false'],
  ['date', '2026/8/18', '"2026-08-18"'],
  ['code-list', ['2', '1'], '["1","2"]'],
  ['file', ['b', 'a'], '["b","a"]'],
])('as %s, %j is written %s', (type, value, text) => {
  expect(canonicalValue(element('T', '样', 'T', type), value)).toBe(text)
})

test('decimals are the same exactly when their amounts are', () => {
  const money = element('T', '样', 'T', 'decimal')
  const cents = fc.integer({ min: 0, max: 10_000_000 })
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [plain, grouped] = [
        (a / 100).toFixed(2),
        (b / 100).toLocaleString('en-US', { minimumFractionDigits: 2 }),
      ]
      expect(canonicalValue(money, plain) === canonicalValue(money, grouped)).toBe(a === b)
    }),
  )
})

test('rows are written member by member, whatever the order of their keys', () => {
  const one = canonicalFilled(sampleForm, 'family', [{ F02: '林一', F01: '10' }])
  expect(canonicalFilled(sampleForm, 'family', [{ F01: '10', F02: ' 林一' }])).toBe(one)
})

describe('the seal of a prefilled value', () => {
  const context = { district: '110102', subject: 's-1', draft: 'd-1', item: 'seal@1' }
  const hmac = (text: string) => createHmac('sha256', 'key').update(text).digest('hex')
  const verify = (text: string, hash: string) => hmac(text) === hash
  const plain: FieldValue = {
    value: '300.00',
    source: { organ: { code: 'C_SW', name: '税务局' }, store: '发票库', kind: 'live' },
    fetchedAt: '2026-09-29T06:31:00Z',
    trust: 'A',
  }
  const sealed = { ...plain, hash: hmac(sealText(sampleForm, context, 'C10', plain)) }

  it('fits what was sealed, the same amount in another spelling too', () => {
    expect(findTampered(sampleForm, context, { C10: sealed }, verify)).toEqual([])
    expect(findTampered(sampleForm, context, { C10: { ...sealed, value: '300' } }, verify)).toEqual([])
  })

  it.each([
    ['the value', { C10: { ...sealed, value: '301.00' } }, context],
    ['the trust', { C10: { ...sealed, trust: 'B' as const } }, context],
    ['the time', { C10: { ...sealed, fetchedAt: '2026-09-30T00:00:00Z' } }, context],
    ['the source', { C10: { ...sealed, source: { ...sealed.source, kind: 'stored' as const } } }, context],
    ['a missing hash', { C10: plain }, context],
    [
      'the source said to be one’s own word',
      { C10: { ...sealed, source: { ...sealed.source, kind: 'own' as const } } },
      context,
    ],
    ['another person’s value', { C10: sealed }, { ...context, subject: 's-2' }],
    ['another draft’s value', { C10: sealed }, { ...context, draft: 'd-2' }],
    ['a value of another version of the item', { C10: sealed }, { ...context, item: 'seal@2' }],
    ['another district’s value', { C10: sealed }, { ...context, district: '110101' }],
  ])('shows that %s was altered', (_, known, whose) => {
    expect(findTampered(sampleForm, whose, known, verify)).toEqual(['C10'])
  })

  it('shows that a value was moved to another field', () => {
    expect(findTampered(sampleForm, context, { F12: sealed }, verify)).toEqual(['F12'])
  })
})
