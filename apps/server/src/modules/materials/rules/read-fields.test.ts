import { describe, expect, test } from 'vitest'
import { readFields } from './read-fields.ts'

const line = (text: string, confidence = 0.9) => ({ text, confidence })
const values = (...texts: string[]) =>
  Object.fromEntries(readFields(texts.map((text) => line(text))).map(({ field, value }) => [field, value]))

test('a business licence, with the blanks that a reader puts between characters', () => {
  const lines = [
    line('营业 执照', 0.95),
    line('统一 社会 信用 代码 : 91110102YM91000135', 0.94),
    line('成 立 日 期 : 2026 年 08 月 18 日', 0.92),
    line('营业 期 限 : 2026 年 08 月 18 日 至 2046 年 08 月 17 日', 0.91),
    line('登记 机 关 : 样 例 区 市 场 监督 管理 局', 0.93),
  ]
  expect(readFields(lines)).toEqual([
    { field: 'number', value: '91110102YM91000135', confidence: 0.94, checked: true },
    { field: 'issuer', value: '样例区市场监督管理局', confidence: 0.93, checked: false },
    { field: 'issuedOn', value: '2026-08-18', confidence: 0.92, checked: false },
    { field: 'validUntil', value: '2046-08-17', confidence: 0.91, checked: false },
  ])
})

describe('codes', () => {
  test.each([
    ['公民身份号码 11010519491231002X', '11010519491231002X'],
    ['9III0IO2YM91OOOI35', '91110102YM91000135'],
    ['证书编号：京卫公证字〔2026〕第0017号', '京卫公证字〔2026〕第0017号'.normalize('NFKC')],
  ])('%s → %s', (text, value) => expect(values(text).number).toBe(value))

  test('one whose check digit does not fit is not offered as a code', () => {
    expect(readFields([line('代码 91110102YM91000136')])).toEqual([])
  })

  test('a checked code goes before a number beside a label', () => {
    expect(readFields([line('证号：ABC12345'), line('91110102YM91000135')])).toMatchObject([
      { field: 'number', value: '91110102YM91000135', checked: true },
    ])
  })
})

test.each([
  ['发证日期：2026-02-29', {}],
  ['发证日期：2026.2.28', { issuedOn: '2026-02-28' }],
  ['有效期限：长期', {}],
  ['有效期至2027年1月1日', { validUntil: '2027-01-01' }],
  ['打印时间 2026年1月1日', {}],
])('%s → %j', (text, expected) => expect(values(text)).toEqual(expected))
