import type { Condition } from '@yimen/contract/forms/condition.ts'
import type { FieldReference, Form } from '@yimen/contract/forms/form.ts'
import type { FormDefinition } from '../src/definition/compiled-form.ts'
import { deliveryList, element, situation } from './sample-parts.ts'

const kinds = ['string', 'integer', 'decimal', 'code'] as const

function codeOf(index: number): string {
  return `E${String(index).padStart(3, '0')}`
}

/** A test on an earlier field, as the field's kind allows. */
function ruleOn(index: number): Condition {
  const code = codeOf(index)
  switch (kinds[index % kinds.length]) {
    case 'integer':
      return { element: code, above: 5 }
    case 'decimal':
      return { element: code, below: '100.00' }
    case 'code':
      return {
        any: [
          { element: code, is: '1' },
          { situation: 'S1', is: 'yes' },
        ],
      }
    default:
      return { element: code, known: true }
  }
}

/** A form of `fields` fields in sections of ten, of which `rules` are shown or asked for by a condition on fields before. */
export function largeDefinition(fields: number, rules: number): FormDefinition {
  const every = Math.floor(fields / rules)
  const references = Array.from({ length: fields }, (_, index): FieldReference => {
    const base: FieldReference = {
      element: codeOf(index),
      required: 'always',
      filledBy: 'applicant',
      ownValue: 'allowed',
    }
    if (index === 0 || index % every !== 0 || index / every > rules) return base
    const condition = ruleOn(index - every)
    return (index / every) % 3 === 0
      ? { ...base, required: { when: condition } }
      : { ...base, visible: condition }
  })
  const form: Form = {
    sections: Array.from({ length: Math.ceil(fields / 10) }, (_, index) => ({
      code: `part-${index}`,
      title: { zh: `第 ${index + 1} 部分`, en: `Part ${index + 1}` },
      fields: references.slice(index * 10, index * 10 + 10),
    })),
  }
  const elements = references.map((reference, index) => {
    const kind = kinds[index % kinds.length] ?? 'string'
    const more = kind === 'code' ? { codeList: 'delivery' } : {}
    return element(reference.element, `要素 ${index}`, `Element ${index}`, kind, more)
  })
  return {
    form,
    elements,
    codeLists: [deliveryList],
    situations: [situation('S1', '是否由他人代办', 'Agent')],
  }
}
