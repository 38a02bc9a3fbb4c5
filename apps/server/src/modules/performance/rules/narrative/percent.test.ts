import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPercent, percentOf, showPercent } from './percent.ts'

describe('percentages are rounded to what is written', () => {
  test.each([
    ['22.39', 1116612142n, 4986418090n, true],
    ['22.39', 1116612142n, 5115748090n, false],
    ['21.83', 1116612142n, 5115748090n, true],
    ['4.95', 241494218n, 4874253872n, true],
    ['4.96', 241494218n, 4874253872n, false],
    ['50', 1n, 2n, true],
    ['0.5', 1n, 200n, true],
  ] as const)('%s of %s in %s: %s', (text, part, whole, right) => {
    expect(isPercent(percentOf(text), part, whole)).toBe(right)
  })

  test('what is shown is right, and one step off is wrong', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 14n })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (part, whole, places) => {
        const percent = percentOf(showPercent(part, whole, places))
        expect(isPercent(percent, part, whole)).toBe(true)
        expect(isPercent({ ...percent, units: percent.units + 2n }, part, whole)).toBe(false)
      }),
    )
  })

  test('nothing is a share of nought', () => {
    expect(isPercent(percentOf('0.00'), 0n, 0n)).toBe(false)
  })
})
