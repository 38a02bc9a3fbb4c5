import { CodeList } from '@yimen/contract/forms/code-list.ts'
import { describe, expect, it, test } from 'vitest'
import { element } from '../test/sample-parts.ts'
import type { CompiledField } from './definition/compiled-form.ts'
import { fieldView } from './field-view.ts'
import { showValue } from './show-value.ts'

function list(size: number): CodeList {
  return CodeList.parse({
    code: 'list',
    name: { zh: '表', en: 'List' },
    entries: Array.from({ length: size }, (_, index) => ({
      code: String(index),
      label: { zh: `第 ${index} 项`, en: `Item ${index}` },
      ...(index === 0 ? { until: '2020-01-01' } : {}),
    })),
  })
}

function field(type: string, more: object = {}, codes = 0): CompiledField {
  const codeList = codes > 0 ? list(codes) : undefined
  const reference = { element: 'T', required: 'always', filledBy: 'applicant', ownValue: 'allowed' } as const
  return {
    reference,
    element: element('T', '样例', 'Sample', type, more),
    codeList,
    section: 's',
    group: undefined,
    order: 0,
  }
}

const named = (name: string) => ({ check: { named: [name] } })

test.each([
  ['string', {}, 0, 'text'],
  ['string', named('mobile'), 0, 'mobile'],
  ['string', named('landline'), 0, 'phone'],
  ['string', named('email'), 0, 'email'],
  ['string', named('month'), 0, 'month'],
  ['string', named('identity-number'), 0, 'identity-number'],
  ['string', named('social-credit-code'), 0, 'social-credit-code'],
  ['text', {}, 0, 'long-text'],
  ['integer', {}, 0, 'integer'],
  ['decimal', {}, 0, 'number'],
  ['decimal', { unit: { zh: '万元', en: '10,000 yuan' } }, 0, 'money'],
  ['date', {}, 0, 'date'],
  ['boolean', {}, 0, 'yes-no'],
  ['boolean', named('must-be-yes'), 0, 'tick'],
  ['code', {}, 7, 'radio'],
  ['code', {}, 8, 'select'],
  ['code', {}, 60, 'search-select'],
  ['code', {}, 0, 'text'],
  ['code-list', {}, 5, 'checkbox-group'],
  ['code-list', {}, 40, 'multi-select'],
  ['code-list', {}, 0, 'lines'],
  ['file', {}, 0, 'file'],
])('%s with %j and %i codes is drawn as %s', (type, more, codes, kind) => {
  expect(fieldView(field(type, more, codes), '2026-09-29').kind).toBe(kind)
})

describe('a field view', () => {
  it('does not offer codes that are no longer in use', () => {
    expect(fieldView(field('code', {}, 3), '2026-09-29').choices.map((choice) => choice.value)).toEqual([
      '1',
      '2',
    ])
    expect(fieldView(field('code', {}, 3), '2019-09-29').choices).toHaveLength(3)
  })
})

test.each([
  ['date', {}, '2026-08-18', '2026 年 8 月 18 日', '18 Aug 2026'],
  ['date', {}, '9999-12-31', '长期', 'no end date'],
  ['decimal', { unit: { zh: '元', en: 'yuan' } }, '1293300.00', '1,293,300.00 元', '1,293,300.00 yuan'],
  ['boolean', {}, false, '否', 'No'],
  ['integer', {}, 12, '12', '12'],
  ['string', {}, undefined, '–', '–'],
  [
    'string',
    { sensitivity: 3, ...named('identity-number') },
    '11010219491231002X',
    '110***********002X',
    '110***********002X',
  ],
  ['string', { sensitivity: 2, ...named('mobile') }, '13900002087', '139****2087', '139****2087'],
  ['string', { sensitivity: 3 }, '11001234500000000382', '1100 **** 0382', '1100 **** 0382'],
  ['string', { sensitivity: 0 }, '北京', '北京', '北京'],
])('%s with %j: %j is shown as %s', (type, more, value, zh, en) => {
  expect(showValue(field(type, more), value, true)).toEqual({ zh, en })
})

test('codes are shown by their labels', () => {
  expect(showValue(field('code-list', {}, 3), ['1', '2'])).toEqual({
    zh: '第 1 项、第 2 项',
    en: 'Item 1, Item 2',
  })
})
