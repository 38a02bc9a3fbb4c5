import type { Condition, ConditionTest } from '@yimen/contract/forms/condition.ts'
import type { FieldReference } from '@yimen/contract/forms/form.ts'
import { comparands, elementsRead, testsOf } from '../conditions/read-condition.ts'
import { computationInputs } from '../evaluation/computation-inputs.ts'
import { checkSituations, checkSituationTest } from '../situations/check-situations.ts'
import type { FormDefinition } from './compiled-form.ts'
import type { FormFault } from './fault.ts'
import type { FormIndex } from './index-fields.ts'

function notInForm(path: string, code: string): FormFault {
  return {
    code: 'form.not-in-form',
    path,
    message: {
      zh: `${path} 要看 ${code}，但表单里没有 ${code}`,
      en: `${path} looks at ${code}, which is not in the form`,
    },
  }
}

function dependsOnStaff(path: string, code: string): FormFault {
  return {
    code: 'form.depends-on-staff',
    path,
    message: {
      zh: `${path} 由申请人填，不能取决于工作人员才填的 ${code}`,
      en: `${path} is filled by the applicant and cannot depend on ${code}, which staff fill`,
    },
  }
}

function checkCode(path: string, test: ConditionTest, index: FormIndex): FormFault[] {
  if (!('element' in test)) return []
  const list = index.fields.get(test.element)?.codeList
  if (!list || list.open) return []
  return comparands(test)
    .filter((value) => !list.entries.some((entry) => entry.code === value))
    .map((value) => ({
      code: 'form.unknown-code',
      path,
      message: {
        zh: `${path} 的条件里，${test.element} 没有代码 ${value}`,
        en: `In the condition of ${path}, ${test.element} has no code ${value}`,
      },
    }))
}

function readingFaults(
  path: string,
  codes: readonly string[],
  byStaff: boolean,
  index: FormIndex,
): FormFault[] {
  return codes.flatMap((code) => {
    const field = index.fields.get(code)
    if (!field) return [notInForm(path, code)]
    return !byStaff && field.reference.filledBy === 'staff' ? [dependsOnStaff(path, code)] : []
  })
}

/** Every code that the conditions and computations of a form mention: is it there, and may it be read here? */
export function checkReferences(definition: FormDefinition, index: FormIndex): FormFault[] {
  const faults: FormFault[] = checkSituations(definition.situations)

  function checkCondition(path: string, condition: Condition | undefined, byStaff: boolean): void {
    if (!condition) return
    faults.push(...readingFaults(path, elementsRead(condition), byStaff, index))
    for (const test of testsOf(condition)) {
      faults.push(...checkCode(path, test, index), ...checkSituationTest(path, test, definition.situations))
    }
  }

  function checkField(reference: FieldReference): void {
    const byStaff = reference.filledBy === 'staff'
    checkCondition(reference.element, reference.visible, byStaff)
    if (typeof reference.required !== 'string')
      checkCondition(reference.element, reference.required.when, byStaff)
    if (!reference.computed) return
    const { rule, from } = reference.computed
    faults.push(...readingFaults(reference.element, from, byStaff, index))
    const [least, most] = computationInputs[rule]
    if (from.length >= least && from.length <= most) return
    faults.push({
      code: 'form.wrong-number-of-inputs',
      path: reference.element,
      message: {
        zh: `${reference.element} 的计算规则 ${rule} 要 ${least}–${most} 个要素，写了 ${from.length} 个`,
        en: `Rule ${rule} of ${reference.element} reads ${least}–${most} elements; ${from.length} are given`,
      },
    })
  }

  for (const section of definition.form.sections) {
    const references = section.fields.flatMap((part) => ('group' in part ? part.fields : [part]))
    checkCondition(
      section.code,
      section.visible,
      references.every((field) => field.filledBy === 'staff'),
    )
    for (const part of section.fields) {
      if ('group' in part)
        checkCondition(
          part.group,
          part.visible,
          part.fields.every((field) => field.filledBy === 'staff'),
        )
    }
    for (const reference of references) checkField(reference)
  }
  return faults
}
