import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fenOf, showFen, yuanOf } from './fen.ts'
import { readAmount } from './read-amount.ts'

describe('money is exact', () => {
  test('fen to yuan and back is the same, for any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen)
      }),
    )
  })

  test('what is shown is read again as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => {
        expect(readAmount(showFen(fen), 'yuan')).toMatchObject({ yuan: yuanOf(fen), fault: null })
      }),
    )
  })

  test.each([
    ['49,864,180.90 ', 'yuan', '49864180.90', null],
    ['6008.16', 'yuan', '6008.16', null],
    ['33,857,492.2', 'yuan', '33857492.20', null],
    ['　0.00', 'yuan', '0.00', null],
    ['0', 'yuan', '0.00', null],
    ['2100万元', 'yuan', '21000000.00', null],
    ['607.8', 'ten-thousand-yuan', '6078000.00', null],
    ['¥ 9万元', 'yuan', '90000.00', null],
    ['-1,000.00', 'yuan', '-1000.00', null],
    ['498,64,180.90', 'yuan', '49864180.90', 'grouping'],
    ['1,2345.00', 'yuan', '12345.00', 'grouping'],
    ['0.005', 'yuan', null, 'finer-than-fen'],
    ['0.0000001', 'ten-thousand-yuan', null, 'finer-than-fen'],
    ['1.234.56', 'yuan', null, 'unreadable'],
    ['12a4', 'yuan', null, 'unreadable'],
  ] as const)('%s in %s is %s', (written, unit, yuan, fault) => {
    expect(readAmount(written, unit)).toMatchObject({ kind: 'amount', yuan, fault })
  })

  test.each(['', ' ', '　', '-', '—', '无'])('“%s” is no amount', (written) => {
    expect(readAmount(written, 'yuan')).toEqual({ kind: 'none' })
  })

  test('digits of full width and words are told apart from numbers', () => {
    expect(readAmount('１００', 'yuan').kind).toBe('full-width')
    expect(readAmount('基本工资', 'yuan').kind).toBe('words')
  })
})
