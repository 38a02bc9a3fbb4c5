import type { CaseForDesk } from '@yimen/contract'
import { expect, test } from 'vitest'
import { letterLines } from './letter-lines.ts'

type Requirement = CaseForDesk['requirements'][number]

const requirement = (code: string, state: Requirement['state']): Requirement => ({
  code,
  name: `材料 ${code}`,
  nameEnglish: null,
  state,
  why: { zh: '要', en: 'asked' },
  vault: null,
  promise: null,
  exemption: null,
  material: null,
  formats: ['pdf'],
  maxBytes: 1,
  howToFill: null,
  acceptanceStandard: { zh: '负责人签字。', en: 'Signed by the responsible person' },
  legalBasis: null,
})
const field: CaseForDesk['fields'][number] = {
  element: 'L07',
  section: { zh: '企业', en: 'Firm' },
  name: { zh: '座位数', en: 'Seats' },
  shown: '44',
  value: {
    value: '44',
    source: { organ: { code: 'SELF', name: '申请人' }, store: '申请表', kind: 'own' },
    fetchedAt: '2026-09-22T00:00:00Z',
    trust: 'D',
  },
}
const one = {
  requirements: [
    requirement('M1', 'provided'),
    requirement('M2', 'missing'),
    requirement('M3', 'optional-missing'),
  ],
  fields: [field],
  comparisons: [],
}

test('what is missing is in the letter by itself, with what would be accepted', () => {
  expect(letterLines(one, {})).toEqual([
    { kind: 'material', code: 'M2', name: '材料 M2', what: '还没有交，请补交。负责人签字。' },
  ])
})

test.each([
  ['a line can be reworded', { 'material M2': '请交原件' }, [['M2', '请交原件']]],
  ['a line can be taken out', { 'material M2': '' }, []],
  [
    'a faulty material and a field can be added',
    { 'material M1': '第 2 页看不清', 'field L07': '请说明' },
    [
      ['M1', '第 2 页看不清'],
      ['M2', '还没有交，请补交。负责人签字。'],
      ['L07', '请说明'],
    ],
  ],
])('%s', (_, written, lines) => {
  expect(letterLines(one, written).map((line) => [line.code, line.what])).toEqual(lines)
})
