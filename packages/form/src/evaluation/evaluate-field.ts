import type { Filled } from '@yimen/contract/forms/form-value.ts'
import { evaluateCondition, type Reader } from '../conditions/evaluate-condition.ts'
import type { CompiledField } from '../definition/compiled-form.ts'
import { asValue } from '../values/filled.ts'
import { normaliseValue } from '../values/normalise-value.ts'
import { compute } from './compute.ts'
import type { FieldState } from './evaluation.ts'

/** Whether a visible field has to be filled by its person. What is computed is never asked for. */
export function isRequired({ reference }: CompiledField, read: Reader): boolean {
  if (reference.computed || reference.required === 'never') return false
  return reference.required === 'always' || evaluateCondition(reference.required.when, read)
}

/** Whether a field is seen and what stands in it, given that the part of the form around it is seen or not. */
export function evaluateField(
  field: CompiledField,
  around: boolean,
  filled: Filled | undefined,
  read: Reader,
  today: string,
  row?: number,
): FieldState {
  const { reference, element, section, group, order } = field
  const visible = around && (!reference.visible || evaluateCondition(reference.visible, read))
  const value = !visible
    ? undefined
    : reference.computed
      ? compute(reference.computed, element, read, today)
      : normaliseValue(element, asValue(filled))
  return {
    path: group === undefined ? element.code : `${group}[${row ?? 0}].${element.code}`,
    element: element.code,
    section,
    group,
    row,
    order,
    visible,
    required: visible && typeof reference.required === 'string' && isRequired(field, read),
    computed: reference.computed !== undefined,
    filledBy: reference.filledBy,
    value,
  }
}
