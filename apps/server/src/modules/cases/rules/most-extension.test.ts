import type { ItemContent } from '@yimen/contract'
import { expect, test } from 'vitest'
import { itemFrom } from '../testing/item-from.ts'
import { extensionRule } from './most-extension.ts'

const head = '本机关负责人'
const government = '本级人民政府负责人'

test.each<[ItemContent['jointHandling'], number, string]>([
  [undefined, 10, head],
  ['none', 10, head],
  ['unified', 15, government],
  ['joint', 15, government],
  ['centralised', 15, government],
])(
  'with handling %s the period is extended by %i working days, approved by %s',
  (handling, most, approver) => {
    const content = itemFrom(handling === undefined ? {} : { jointHandling: handling })
    expect(extensionRule(content)).toEqual({ most, approver })
  },
)

test('departments that only help along give no longer extension', () => {
  expect(extensionRule(itemFrom({ jointDepartments: ['区财政局'] })).most).toBe(10)
})
