import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  printDecimal,
  roundDecimal,
} from './decimal.ts'

function read(text: string) {
  const value = parseDecimal(text)
  if (!value) throw new Error(`not a decimal: ${text}`)
  return value
}

test.each(['', ' 1', '1.', '.5', '1e3', '１', '0x1', 'NaN', '1,000', '--1'])(
  '%j is not a decimal',
  (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  },
)

test.each([
  ['0.1', '0.2', '0.3'],
  ['-0.05', '0.05', '0.00'],
  ['1293300.00', '0.1', '1293300.10'],
])('%s + %s = %s', (a, b, sum) => {
  expect(printDecimal(addDecimals(read(a), read(b)))).toBe(sum)
})

test.each([
  ['10', '4', 0, '3'],
  ['10', '3', 2, '3.33'],
  ['-1', '2', 0, '-1'],
  ['65.4', '3', 2, '21.80'],
  ['0', '7', 2, '0.00'],
])('%s ÷ %s to %i places is %s', (a, b, scale, quotient) => {
  const value = divideDecimals(read(a), read(b), scale)
  expect(value && printDecimal(value)).toBe(quotient)
})

describe('an exact decimal', () => {
  it('has no quotient by zero', () => expect(divideDecimals(read('1'), read('0.00'), 2)).toBeUndefined())
  it('rounds half away from zero', () => {
    expect(printDecimal(roundDecimal(read('2.345'), 2))).toBe('2.35')
    expect(printDecimal(roundDecimal(read('-2.345'), 2))).toBe('-2.35')
  })
  it('is equal whatever its trailing zeros', () => expect(compareDecimals(read('1.0'), read('1'))).toBe(0))
  it.each([
    ['1.50', '1.5'],
    ['0100', '100'],
    ['-0.00', '0'],
    ['0.05', '0.05'],
  ])('%s has the canonical text %s', (text, canonical) => {
    expect(canonicalDecimal(read(text))).toBe(canonical)
  })
  it('multiplies and compares as integers scaled', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(-(10n ** 12n), 10n ** 12n), (a, b) => {
        const x = { digits: a, scale: 3 }
        const y = { digits: b, scale: 5 }
        expect(multiplyDecimals(x, y)).toEqual({ digits: a * b, scale: 8 })
        expect(Math.sign(compareDecimals(x, y))).toBe(a * 100n < b ? -1 : a * 100n > b ? 1 : 0)
      }),
    )
  })
})
