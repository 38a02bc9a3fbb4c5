import { chineseOf } from '@yimen/contract'
import { expect, test } from 'vitest'
import { sayField } from './say-field.ts'

test.each<[string, unknown, string[]]>([
  ['type', '01', ['行政许可']],
  ['served', ['1', '2'], ['自然人', '企业法人']],
  ['ways', ['77'], ['77']],
  ['summary', { zh: '补助', en: 'Subsidy' }, ['补助']],
  ['promised', { days: 5, unit: 'working-day' }, ['5 · working-day']],
  ['bookable', false, ['否']],
  ['conditions', ['甲', '乙'], ['甲', '乙']],
  ['questions', [{ question: '要多久？', answer: '5 天' }], ['要多久？ · 5 天']],
  ['address', undefined, []],
  ['themes', { persons: [], legalPersons: ['开办'] }, ['开办']],
])('%s %j reads %j', (field, value, lines) =>
  expect(sayField(field, value).map((parts) => parts.map(chineseOf).join(' · '))).toEqual(lines),
)

test('a text keeps its languages, and one in Chinese only stays plain', () => {
  expect(sayField('conditions', ['甲', { zh: '乙', en: 'B' }])).toEqual([['甲'], [{ zh: '乙', en: 'B' }]])
})
