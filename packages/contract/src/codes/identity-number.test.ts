import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkIdentityNumber,
  completeIdentityNumber,
  isIdentityNumber,
  maskIdentityNumber,
} from './identity-number.ts'

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'))
const valid = fc
  .tuple(
    fc.constantFrom('110102', '110104', '110223', '320105'),
    fc.integer({ min: 1900, max: 2025 }),
    twoDigits(12),
    twoDigits(28),
    fc.nat(999),
  )
  .map(([division, year, month, day, order]) =>
    completeIdentityNumber(`${division}${year}${month}${day}${String(order).padStart(3, '0')}`),
  )

describe('an identity number', () => {
  it.each([
    ['11010519491231002X', '110105', '1949-12-31', 'female'],
    ['11010519491231002x', '110105', '1949-12-31', 'female'],
    [' １１０１０５ 19491231 002X', '110105', '1949-12-31', 'female'],
  ])('%s says division, birth date and sex', (input, division, birthDate, sex) => {
    expect(checkIdentityNumber(input)).toEqual({
      ok: true,
      value: { number: '11010519491231002X', division, birthDate, sex },
      notes: [],
    })
  })

  it.each([
    ['', 'length'],
    ['110105491231002', 'length'],
    ['11010519491231002X1', 'length'],
    ['1101051949123100XX', 'characters'],
    ['11010519491231O02X', 'characters'],
    ['11010519490229002X', 'date'],
    ['110105194913310021', 'date'],
    ['110105000001010021', 'date'],
    ['110105194912310021', 'check-digit'],
    ['11010519491230002X', 'check-digit'],
  ])('%s is refused for its %s', (input, reason) => {
    expect(checkIdentityNumber(input)).toMatchObject({ ok: false, reason })
  })

  it('knows the leap years', () => {
    expect(isIdentityNumber(completeIdentityNumber('11010220000229001'))).toBe(true)
    expect(checkIdentityNumber(completeIdentityNumber('11010219000229001'))).toMatchObject({ reason: 'date' })
  })

  it('is refused for a birth date after today, when today is told', () => {
    const number = completeIdentityNumber('11010220261001001')
    expect(checkIdentityNumber(number, '2026-09-30')).toMatchObject({ reason: 'future' })
    expect(checkIdentityNumber(number, '2026-10-01').ok).toBe(true)
    expect(checkIdentityNumber(number).ok).toBe(true)
  })

  it.each([
    ['11010419600101001', 'identity-number.historical-division', '宣武区'],
    ['11019919600101001', 'identity-number.unknown-division', '110199'],
    ['99010219600101001', 'identity-number.unknown-division', '990102'],
  ])('beginning with %s is good, with a note', (digits, code, mentioned) => {
    const checked = checkIdentityNumber(completeIdentityNumber(digits))
    expect(checked).toMatchObject({ ok: true, notes: [{ code, severity: 'note' }] })
    expect(JSON.stringify(checked)).toContain(mentioned)
  })

  it('is completed from seventeen digits and nothing else', () => {
    expect(completeIdentityNumber('11010519491231002')).toBe('11010519491231002X')
    expect(() => completeIdentityNumber('1101051949123100')).toThrow(RangeError)
  })

  it('shows three and four characters when masked, and nothing of what is no number', () => {
    expect(maskIdentityNumber('11010519491231002X')).toBe('110***********002X')
    expect(maskIdentityNumber('12345')).toBe('*****')
  })
})

describe('every identity number', () => {
  it('that is completed is valid', () => {
    fc.assert(fc.property(valid, isIdentityNumber))
  })

  it('shows that one digit was changed', () => {
    fc.assert(
      fc.property(valid, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, add) => {
        const digit = (Number(number[at]) + add) % 10
        return !isIdentityNumber(number.slice(0, at) + digit + number.slice(at + 1))
      }),
    )
  })

  it('shows that two neighbours were exchanged', () => {
    fc.assert(
      fc.property(valid, fc.nat(15), (number, at) => {
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        return swapped === number || !isIdentityNumber(swapped)
      }),
    )
  })
})
