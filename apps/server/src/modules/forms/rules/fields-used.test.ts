import { Form } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import { fieldsUsed } from './fields-used.ts'

const title = { zh: '一', en: 'One' }
const known = { element: 'P01', known: true }
const one = (field: object, section: object = {}) =>
  fieldsUsed(Form.parse({ sections: [{ code: 'A', title, fields: [field], ...section }] }))[0]

describe('the uses of elements in a form', () => {
  it.each([
    ['a plain field', { element: 'P02' }, {}, 'always'],
    ['a field that may stay empty', { element: 'P02', required: 'never' }, {}, 'never'],
    ['a field with a condition of its own', { element: 'P02', visible: known }, {}, 'sometimes'],
    [
      'a field that a condition makes necessary',
      { element: 'P02', required: { when: known } },
      {},
      'sometimes',
    ],
    ['a field in a section with a condition', { element: 'P02' }, { visible: known }, 'sometimes'],
  ])('%s', (_, field, section, required) => expect(one(field, section)?.required).toBe(required))

  it('name the group, who fills it, and whether it is worked out', () => {
    const group = {
      group: 'family',
      label: title,
      fields: [{ element: 'P06', filledBy: 'staff', computed: { rule: 'sum', from: ['P05'] } }],
    }
    expect(one(group)).toEqual({
      element: 'P06',
      section: 'A',
      group: 'family',
      required: 'always',
      filledBy: 'staff',
      computed: true,
    })
  })

  it('count a place once and know nothing of an item without a form', () => {
    const form = Form.parse({
      sections: [{ code: 'A', title, fields: [{ element: 'P01' }, { element: 'P01' }] }],
    })
    expect(fieldsUsed(form)).toHaveLength(1)
    expect(fieldsUsed(undefined)).toEqual([])
  })
})
