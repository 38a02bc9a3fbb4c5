import { DataElement } from '@yimen/contract'
import { expect, it } from 'vitest'
import { searchElements } from './search-elements.ts'

const element = (code: string, zh: string, en: string, synonyms: string[], definition?: string) =>
  DataElement.parse({
    code,
    name: { zh, en },
    synonyms,
    type: 'string',
    sensitivity: 1,
    source: 'SELF',
    ...(definition === undefined ? {} : { definition: { zh: definition, en: definition } }),
  })
const elements = [
  element('A01', '户籍地址', 'Household address', ['户口所在地']),
  element('P03', '公民身份号码', 'Identity number', ['身份证号']),
  element('P12', '手机号码', 'Mobile', ['联系电话'], '本人在用的号码'),
]

it.each([
  ['身份证号', 'P03'],
  ['户口', 'A01'],
  ['p12', 'P12'],
  ['mobile', 'P12'],
  ['sjhm', 'P12'],
  ['hujidizhi', 'A01'],
  ['sfzh', 'P03'],
  ['在用的号码', 'P12'],
])('%s finds %s', (query, code) => expect(searchElements(elements, query)[0]?.code).toBe(code))

it('all are listed without a query, none for what nobody knows', () => {
  expect(searchElements(elements, undefined)).toHaveLength(3)
  expect(searchElements(elements, '飞行执照')).toEqual([])
})
