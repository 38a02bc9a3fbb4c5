import { expect, test } from 'vitest'
import { DataElement } from './data-element.ts'
import { Form } from './form.ts'
import { FormValues } from './form-value.ts'

const element = {
  code: 'T01',
  name: { zh: '样例', en: 'Sample' },
  type: 'string',
  sensitivity: 0,
  source: 'SELF',
}
const form = (field: object) => ({
  sections: [{ code: 'one', title: { zh: '一', en: 'One' }, fields: [field] }],
})

test.each([
  ['a pattern that is no regular expression', { ...element, check: { pattern: '(' } }],
  ['a check with a misspelt name', { ...element, check: { maxLenght: 5 } }],
  ['a check that nobody has written', { ...element, check: { named: ['lucky-number'] } }],
  ['a sensitivity that does not exist', { ...element, sensitivity: 4 }],
])('an element with %s is refused', (_, given) => {
  expect(DataElement.safeParse(given).success).toBe(false)
})

test.each([
  ['a misspelt condition', { element: 'T01', visable: { element: 'T02', known: true } }],
  ['an unknown computation', { element: 'T01', computed: { rule: 'eval', from: ['T02'] } }],
  ['an empty group', { group: 'rows', label: { zh: '行', en: 'Rows' }, fields: [] }],
])('a form with %s is refused', (_, field) => {
  expect(Form.safeParse(form(field)).success).toBe(false)
})

test('a field is asked of the applicant, always, unless the form says otherwise', () => {
  expect(Form.parse(form({ element: 'T01' })).sections[0]?.fields[0]).toEqual({
    element: 'T01',
    required: 'always',
    filledBy: 'applicant',
    ownValue: 'allowed',
  })
})

test.each([
  ['rows', { family: [{ F02: '林一', F12: '1.50' }] }, true],
  ['codes', { C02: ['01', '04'] }, true],
  ['a row within a row', { family: [{ F02: { F02: '林一' } }] }, false],
  ['101 rows', { family: Array(101).fill({ F02: '林一' }) }, false],
])('values with %s are accepted: %j → %s', (_, values, accepted) => {
  expect(FormValues.safeParse(values).success).toBe(accepted)
})
