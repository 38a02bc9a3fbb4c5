import { describe, expect, it } from 'vitest'
import { sayChange, sayMoney, sayRate } from './money.ts'

describe('amounts as people say them', () => {
  it.each([
    ['49864180.90', '4,986.42', '49.86'],
    ['6008.16', '0.60', '0.01'],
    ['0.00', '0.00', '0.00'],
    ['50.00', '0.01', '0.00'],
    ['-12345678.90', '-1,234.57', '-12.35'],
    ['900000000000000.00', '90,000,000,000.00', '900,000,000.00'],
  ])('%s', (yuan, zh, en) => {
    expect([sayMoney(yuan, 'zh').value, sayMoney(yuan, 'en').value]).toEqual([zh, en])
  })

  it('a change always has its sign, nothing has none', () => {
    expect(['4.95', '-0.33', '0.00'].map(sayRate)).toEqual(['+4.95%', '−0.33%', '0.00%'])
    expect(['800.00', '-1200.50', '0.00'].map(sayChange)).toEqual(['+800.00', '−1,200.50', '0.00'])
  })
})
