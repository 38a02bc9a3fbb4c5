import { describe, expect, it } from 'vitest'
import { ownAddress } from './own-address.ts'

describe('the address to come back to after sign-in', () => {
  it.each([
    ['/matters/1?x=2', '/matters/1?x=2'],
    [null, '/'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?returnTo=/', '/'],
  ])('%s leads to %s', (asked, leads) => {
    expect(ownAddress(asked)).toBe(leads)
  })
})
