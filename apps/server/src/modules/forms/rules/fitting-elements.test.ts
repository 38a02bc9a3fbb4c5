import { DataElement } from '@yimen/contract'
import { expect, test } from 'vitest'
import { fittingElements } from './fitting-elements.ts'

const element = (code: string, zh: string, synonyms: string[] = []) =>
  DataElement.parse({
    code,
    name: { zh, en: `Element ${code}` },
    type: 'string',
    sensitivity: 1,
    source: 'SELF',
    synonyms,
  })
const elements = [
  element('P01', '姓名', ['申请人姓名']),
  element('P02', '公民身份号码', ['身份证号']),
  element('P12', '手机号码', ['联系电话']),
  { ...element('X03', '代办人姓名'), definition: { zh: '替人来办事的那一位', en: 'Who comes instead' } },
]

test.each([
  ['the code itself', 'x03', ['X03']],
  ['the exact name before names that hold it', '姓名', ['P01', 'X03']],
  ['a synonym', '身份证号', ['P02']],
  ['part of a synonym', '电话', ['P12']],
  ['initials of the name', 'sjhm', ['P12']],
  ['pinyin of a synonym', 'lianxidian', ['P12']],
  ['full-width letters', 'Ｐ０１', ['P01']],
  ['words of the definition', '来办事', ['X03']],
  ['nothing that fits', '营业面积', []],
  ['nothing typed', '  ', ['P01', 'P02', 'P12', 'X03']],
])('%s', (_, typed, codes) => {
  expect(fittingElements(elements, typed).map(({ code }) => code)).toEqual(codes)
})
