import { DataElement } from '@yimen/contract/forms/data-element.ts'
import { expect, test } from 'vitest'
import { normaliseValue } from './normalise-value.ts'

function element(type: string, named: readonly string[] = []) {
  const name = { zh: '样例', en: 'Sample' }
  return DataElement.parse({ code: 'T01', name, type, sensitivity: 0, source: 'SELF', check: { named } })
}

test.each([
  ['string', [], '  林小满 ', '林小满'],
  ['string', [], '   ', undefined],
  ['string', ['identity-number'], '11010519491231002x', '11010519491231002X'],
  ['string', ['identity-number'], '110105 19491231 002x', '11010519491231002X'],
  ['string', ['mobile'], '139 0000-2087', '13900002087'],
  ['string', ['mobile'], '１３９００００２０８７', '13900002087'],
  ['string', ['email'], ' ａ@example.cn', 'a@example.cn'],
  ['date', [], '2026年8月18日', '2026-08-18'],
  ['date', [], '2026/8/18', '2026-08-18'],
  ['date', [], 'last year', 'last year'],
  ['decimal', [], '1,293,300.00', '1293300.00'],
  ['decimal', [], '０３．５', '3.5'],
  ['decimal', [], 300.5, '300.5'],
  ['integer', [], '12', 12],
  ['integer', [], '1.5', '1.5'],
  ['text', [], ' a\r\nb ', 'a\nb'],
  ['code-list', [], [' 01', ''], ['01']],
  ['code-list', [], [], undefined],
  ['boolean', [], false, false],
])('as %s with %j, %j is kept as %j', (type, named, input, kept) => {
  expect(normaliseValue(element(type, named), input)).toEqual(kept)
  expect(normaliseValue(element(type, named), kept)).toEqual(kept)
})
