import type { Answers, Value } from '@yimen/contract/forms/form-value.ts'
import type { CompiledForm } from '../definition/compiled-form.ts'
import { own, sameValue } from '../values/filled.ts'
import type { Evaluation, FormInput } from './evaluation.ts'

function answer(answers: Answers, code: string): Value | undefined {
  return own(answers, code)
}

/** All steps marked: nothing is known yet. */
export function allChanged(compiled: CompiledForm): Uint8Array {
  return new Uint8Array(compiled.steps.length).fill(1)
}

/** The steps that another input touches directly, marked with 1; what hangs on them is marked while they are taken. */
export function changedSteps(before: Evaluation, input: FormInput, answers: Answers): Uint8Array {
  const { compiled } = before
  const dirty = new Uint8Array(compiled.steps.length)
  const markDependents = (source: string) => {
    for (const position of compiled.dependents.get(source) ?? []) dirty[position] = 1
  }
  for (const { code } of compiled.definition.situations) {
    if (!sameValue(answer(before.answers, code), answer(answers, code))) markDependents(`situation:${code}`)
  }
  if (before.input.today !== input.today) markDependents('today')
  compiled.steps.forEach((step, position) => {
    const code =
      step.kind === 'field'
        ? step.field.element.code
        : step.kind === 'group'
          ? step.group.group.group
          : undefined
    if (code !== undefined && own(before.input.values, code) !== own(input.values, code)) dirty[position] = 1
  })
  return dirty
}
