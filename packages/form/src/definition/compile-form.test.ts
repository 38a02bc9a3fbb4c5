import { Form } from '@yimen/contract/forms/form.ts'
import { describe, expect, it, test } from 'vitest'
import { deliveryList, element, situation } from '../../test/sample-parts.ts'
import { sampleDefinition } from '../../test/seal-subsidy.ts'
import { checkForm, compileForm } from './compile-form.ts'
import { FormDefinitionError } from './fault.ts'

const elements = [
  element('A', '甲', 'Alpha', 'string'),
  element('B', '乙', 'Beta', 'string'),
  element('C', '丙', 'Gamma', 'integer'),
  element('D', '丁', 'Delta', 'code', { codeList: 'delivery' }),
]

function definition(fields: readonly unknown[], more: object = {}) {
  const title = { zh: '一', en: 'One' }
  return {
    form: Form.parse({ sections: [{ code: 'one', title, fields }] }),
    elements,
    codeLists: [deliveryList],
    situations: [situation('S1', '是否代办', 'Agent')],
    ...more,
  }
}

const known = (code: string) => ({ element: code, known: true })
const label = { zh: '组', en: 'Group' }

test.each([
  ['an element that is not defined', [{ element: 'Z' }], 'form.unknown-element', 'Z'],
  ['an element that stands twice', [{ element: 'A' }, { element: 'A' }], 'form.element-twice', 'A'],
  [
    'a group called like an element',
    [{ element: 'A' }, { group: 'A', label, fields: [{ element: 'B' }] }],
    'form.element-twice',
    'A',
  ],
  [
    'a condition on what is not in the form',
    [{ element: 'A', visible: known('B') }],
    'form.not-in-form',
    'A',
  ],
  [
    'a computation from what is not in the form',
    [{ element: 'C', computed: { rule: 'sum', from: ['B'] } }],
    'form.not-in-form',
    'C',
  ],
  [
    'a situation that is not asked',
    [{ element: 'A', visible: { situation: 'S9', is: 'yes' } }],
    'form.unknown-situation',
    'A',
  ],
  [
    'an option that is not offered',
    [{ element: 'A', required: { when: { situation: 'S1', is: 'maybe' } } }],
    'form.unknown-option',
    'A',
  ],
  [
    'a code that the list lacks',
    [{ element: 'D' }, { element: 'A', visible: { element: 'D', in: ['1', '7'] } }],
    'form.unknown-code',
    'A',
  ],
  [
    'too few inputs of a rule',
    [{ element: 'A' }, { element: 'C', computed: { rule: 'quotient', from: ['A'] } }],
    'form.wrong-number-of-inputs',
    'C',
  ],
  [
    'an applicant’s field that hangs on a staff field',
    [
      { element: 'A', filledBy: 'staff' },
      { element: 'B', visible: known('A') },
    ],
    'form.depends-on-staff',
    'B',
  ],
])('%s is a fault', (_, fields, code, path) => {
  expect(checkForm(definition(fields)).map((fault) => [fault.code, fault.path])).toEqual([[code, path]])
})

test.each([
  [
    'fields seen by each other',
    [
      { element: 'A', visible: known('B') },
      { element: 'B', visible: known('A') },
    ],
    '“甲”（A） → “乙”（B） → “甲”（A）',
  ],
  [
    'a derived value that decides whether its source is seen',
    [
      { element: 'A', visible: known('C') },
      { element: 'C', computed: { rule: 'age-from-birth-date', from: ['A'] } },
    ],
    '“甲”（A） → “丙”（C） → “甲”（A）',
  ],
  [
    'members of a group',
    [
      {
        group: 'rows',
        label,
        fields: [
          { element: 'A', visible: known('B') },
          { element: 'B', visible: known('A') },
        ],
      },
    ],
    '“甲”（A） → “乙”（B） → “甲”（A）',
  ],
  [
    'a group seen by its own member',
    [{ group: 'rows', label, visible: known('A'), fields: [{ element: 'A' }] }],
    '“组”（rows） → “组”（rows）',
  ],
  ['a field seen by itself', [{ element: 'A', visible: known('A') }], '“甲”（A） → “甲”（A）'],
])('a circle of %s is found and its fields are named', (_, fields, round) => {
  const faults = checkForm(definition(fields))
  expect(faults.map((fault) => fault.code)).toEqual(['form.cycle'])
  expect(faults[0]?.message.zh).toContain(round)
})

describe('compiling', () => {
  it('finds nothing wrong with a sound form', () => expect(checkForm(sampleDefinition)).toEqual([]))

  it('throws all faults at once, each naming its field', () => {
    const broken = definition([{ element: 'Z' }, { element: 'A', visible: known('B') }])
    expect(() => compileForm(broken)).toThrow(FormDefinitionError)
    expect(() => compileForm(broken)).toThrow(/Z: .*\nA: /)
  })

  it('lets two fields ask for each other: being required is not being seen', () => {
    const fields = [
      { element: 'A', required: { when: known('B') } },
      { element: 'B', required: { when: known('A') } },
    ]
    expect(checkForm(definition(fields))).toEqual([])
  })

  it('misses a code list', () => {
    const without = definition([{ element: 'D' }], { codeLists: [] })
    expect(checkForm(without).map((fault) => fault.code)).toEqual(['form.unknown-code-list'])
  })

  it('refuses a question that hangs on one asked later', () => {
    const situations = [
      situation('S1', '一', 'One', { when: { situation: 'S2', is: 'yes' } }),
      situation('S2', '二', 'Two'),
    ]
    expect(checkForm(definition([{ element: 'A' }], { situations })).map((fault) => fault.code)).toEqual([
      'form.asked-too-early',
    ])
  })
})
