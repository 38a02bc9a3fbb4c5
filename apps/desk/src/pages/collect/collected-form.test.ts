import { CollectedFile, Form } from '@yimen/contract'
import { expect, it } from 'vitest'
import { formOfDecisions, openPlaces } from './collected-form.ts'

const field = (label: string, match: string | null, more: object = {}) => ({
  label,
  blank: '',
  type: 'string',
  unit: null,
  options: [],
  candidates:
    match === null ? [] : [{ element: match, name: { zh: label, en: match }, score: 1, reasons: [] }],
  match,
  newCode: `N_${label}`,
  leaveOut: null,
  ...more,
})
const file = CollectedFile.parse({
  file: 'a.docx',
  title: '登记表',
  level: null,
  organ: null,
  sections: [
    {
      title: null,
      repeats: false,
      fields: [
        field('姓名', 'P01'),
        field('户主', null),
        field('签字', null, { leaveOut: { zh: '签字', en: 'Signature' } }),
      ],
    },
    { title: '家庭成员', repeats: true, fields: [field('称谓', 'F01')] },
  ],
  leftOut: [],
  unreadable: null,
})

it('what matches is taken, what is no field is left out, the rest is open', () => {
  expect(openPlaces(file, new Map())).toEqual(['0.1'])
  expect(openPlaces(file, new Map([['0.1', { kind: 'out' }]]))).toEqual([])
})

it('decisions make a form: elements, a new one, and a group for what repeats', () => {
  const made = formOfDecisions(file, new Map([['0.1', { kind: 'new' }]]))
  expect(Form.parse(made?.content).sections).toMatchObject([
    { code: 's1', title: { zh: '登记表' }, fields: [{ element: 'P01' }, { element: 'N_户主' }] },
    { code: 's2', title: { zh: '家庭成员' }, fields: [{ group: 'g2', fields: [{ element: 'F01' }] }] },
  ])
  expect(made?.newElements).toMatchObject([{ code: 'N_户主', name: { zh: '户主' } }])
  expect(made?.synonyms).toEqual([])
})

it('a label that a person assigns is kept as a synonym', () => {
  const made = formOfDecisions(file, new Map([['0.1', { kind: 'element', code: 'P77' }]]))
  expect(made?.synonyms).toEqual([{ element: 'P77', label: '户主' }])
})

it('nothing left makes no form', () => {
  const all = ['0.0', '0.1', '0.2', '1.0'].map((place) => [place, { kind: 'out' as const }] as const)
  expect(formOfDecisions(file, new Map(all))).toBeUndefined()
})
