import { describe, expect, it } from 'vitest'
import { isMobilePhone, maskPhone, readPhone } from './phone.ts'

describe('a telephone number', () => {
  it.each([
    ['13800000000', 'mobile', '13800000000'],
    ['+86 138-0000-0000', 'mobile', '13800000000'],
    ['０１０－００００００００', 'landline', '010-00000000'],
    ['010-0000-0000', 'landline', '010-00000000'],
    ['(0826) 0000000', 'landline', '0826-0000000'],
    ['010-00000000转12', 'landline', '010-00000000-12'],
    ['00000000', 'local', '00000000'],
    ['12345', 'service', '12345'],
    ['110', 'service', '110'],
    ['400-000-0000', 'service', '4000000000'],
  ])('%s is %s: %s', (input, kind, value) => {
    expect(readPhone(input)).toMatchObject({ kind, value })
  })

  it.each(['', '1380000000', '23800000000', '0826-12345', 'abc', '010-000000000'])('%s is none', (input) => {
    expect(readPhone(input)).toBeNull()
  })

  it('names the area code of a landline', () => {
    expect(readPhone('0826-0000000')).toMatchObject({ areaCode: '0826', number: '0000000' })
  })

  it('is a mobile number or not', () => {
    expect(['13800000000', '010-00000000', '12000000000'].map(isMobilePhone)).toEqual([true, false, false])
  })

  it.each([
    ['13812345678', '138****5678'],
    ['+8613812345678', '138****5678'],
    ['010-12345678', '010-******78'],
    ['010-12345678-12', '010-******78'],
    ['12345678', '******78'],
    ['12345', '12345'],
    ['what?', '*****'],
  ])('%s is shown as %s when masked', (input, masked) => {
    expect(maskPhone(input)).toBe(masked)
  })
})
