import { expect, test } from 'vitest'
import { valueSeal } from './value-seal.ts'

const [first, second] = ['a secret of at least 32 characters', 'another secret of 32 characters!']

test('a hash fits the text that it was made for, and no other', () => {
  const { hash, fits } = valueSeal([first])
  const made = hash('L01 = 91110102YM91000135')
  expect(fits('L01 = 91110102YM91000135', made)).toBe(true)
  expect(fits('L01 = 91110102YM91000136', made)).toBe(false)
  expect(fits('L01 = 91110102YM91000135', `${made.slice(0, -1)}_`)).toBe(false)
  expect(fits('L01 = 91110102YM91000135', made.slice(0, -1))).toBe(false)
})

test.each(['', '.', 'nothing', '00000000.AAAA'])('%j is no hash of anything', (given) => {
  expect(valueSeal([first]).fits('text', given)).toBe(false)
})

test('after the key was changed, what was sealed before is accepted until the old secret is taken away', () => {
  const before = valueSeal([first]).hash('text')
  const changed = valueSeal([second, first])
  expect(changed.fits('text', before)).toBe(true)
  expect(changed.hash('text').split('.')[0]).not.toBe(before.split('.')[0])
  expect(valueSeal([second]).fits('text', before)).toBe(false)
  expect(valueSeal([second]).fits('text', changed.hash('text'))).toBe(true)
})
