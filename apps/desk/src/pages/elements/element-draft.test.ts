import { DataElement } from '@yimen/contract'
import { expect, it } from 'vitest'
import { draftOf, elementOfDraft } from './element-draft.ts'

const element = DataElement.parse({
  code: 'P12',
  name: { zh: '手机号码', en: 'Mobile' },
  definition: { zh: '在用的号码', en: 'The number in use' },
  type: 'string',
  check: { named: ['mobile'], maxLength: 20 },
  unit: { zh: '个', en: 'piece' },
  sensitivity: 2,
  source: 'SELF',
  synonyms: ['联系电话', '手机'],
  standard: 'YD/T 1',
})
const { version: _, ...written } = element

it('an element that nobody touched comes back as it was', () => {
  expect(elementOfDraft(draftOf(element), element)).toEqual(written)
})

it('what was emptied is gone, what the form does not show stays', () => {
  const draft = { ...draftOf(element), maxLength: '', unit: '', definition: ' ', synonyms: '手机\n\n手机\n' }
  expect(elementOfDraft(draft, element)).toEqual({
    code: 'P12',
    name: { zh: '手机号码', en: 'Mobile' },
    type: 'string',
    check: { named: ['mobile'] },
    sensitivity: 2,
    source: 'SELF',
    synonyms: ['手机'],
    standard: 'YD/T 1',
  })
})

it('a new one without an English name bears the Chinese one', () => {
  const made = elementOfDraft({ ...draftOf(null), code: ' N1 ', zh: '户主姓名' }, null)
  expect(made).toEqual({
    code: 'N1',
    name: { zh: '户主姓名', en: '户主姓名' },
    type: 'string',
    sensitivity: 1,
    source: 'SELF',
    synonyms: [],
  })
})

it('checks are written: figures counted, limits of decimals exact, a hint only with its format', () => {
  const draft = {
    ...draftOf(element),
    named: [],
    maxLength: '',
    pattern: '^1\\d+$',
    patternHint: '以 1 开头',
  }
  const { check } = elementOfDraft({ ...draft, type: 'decimal', min: '0.10', scale: '2' }, element)
  expect(check).toEqual({
    named: [],
    pattern: '^1\\d+$',
    patternHint: { zh: '以 1 开头', en: '以 1 开头' },
    min: '0.10',
    scale: 2,
  })
  expect(elementOfDraft({ ...draft, pattern: '', type: 'integer', max: '9' }, element).check).toEqual({
    named: [],
    max: 9,
  })
})
