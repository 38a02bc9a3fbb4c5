import { expect, test } from 'vitest'
import { itemFrom } from '../testing/item-from.ts'
import { mostExtension } from './most-extension.ts'

test('an organ by itself may extend by ten working days, several together by fifteen', () => {
  expect(mostExtension(itemFrom({}))).toBe(10)
  expect(mostExtension(itemFrom({ jointDepartments: ['区财政局'] }))).toBe(15)
})
