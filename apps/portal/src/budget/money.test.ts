import { describe, expect, it } from 'vitest'
import { sayChange, sayInUnits, sayMoney, sayRate } from './money.ts'

describe('amounts as people say them', () => {
  it.each([
    ['49864180.90', '4,986.42', '49.86'],
    ['6008.16', '0.60', '0.01'],
    ['0.00', '0.00', '0.00'],
    ['50.00', '0.01', '0.00'],
    ['-12345678.90', '-1,234.57', '-12.35'],
    ['900000000000000.00', '90,000,000,000.00', '900,000,000.00'],
  ])('%s', (yuan, zh, en) => {
    expect([sayInUnits(yuan, 'zh'), sayInUnits(yuan, 'en')]).toEqual([zh, en])
  })

  it('a small one is said in yuan in English, not as nothing of a million', () => {
    expect(sayMoney('4800.00', 'en')).toEqual({ value: '4,800.00', unit: 'yuan' })
    expect(sayMoney('4800.00', 'zh')).toEqual({ value: '0.48', unit: '万元' })
    expect(sayMoney('49864180.90', 'en')).toEqual({ value: '49.86', unit: 'million yuan' })
  })

  it('a change always has its sign, nothing has none', () => {
    expect(['4.95', '-0.33', '0.00'].map(sayRate)).toEqual(['+4.95%', '−0.33%', '0.00%'])
    expect(['800.00', '-1200.50', '0.00'].map(sayChange)).toEqual(['+800.00', '−1,200.50', '0.00'])
  })
})
