import { evaluateCondition, type Reader } from '../conditions/evaluate-condition.ts'
import type { CompiledField, CompiledForm, Step } from '../definition/compiled-form.ts'
import { isGroup } from '../definition/compiled-form.ts'
import { effectiveAnswers } from '../situations/effective-answers.ts'
import { own, sameValue } from '../values/filled.ts'
import { evaluateField, isRequired } from './evaluate-field.ts'
import { evaluateGroup } from './evaluate-group.ts'
import type { Evaluation, FieldState, FormInput, GroupState, SectionState } from './evaluation.ts'
import { allChanged, changedSteps } from './find-changes.ts'
import { readerOf } from './reader.ts'

type Working = {
  readonly sectionVisible: Map<string, boolean>
  readonly fields: Map<string, FieldState>
  readonly groups: Map<string, GroupState>
}

function sameState(a: FieldState | undefined, b: FieldState): boolean {
  return a?.visible === b.visible && a.required === b.required && sameValue(a.value, b.value)
}

/** Works one step out and says which source changed by it, if any. */
function take(step: Step, input: FormInput, read: Reader, working: Working): string | undefined {
  if (step.kind === 'section') {
    const { code, visible } = step.section
    const seen = !visible || evaluateCondition(visible, read)
    if (working.sectionVisible.get(code) === seen) return undefined
    working.sectionVisible.set(code, seen)
    return `section:${code}`
  }
  if (step.kind === 'group') {
    const { group, section } = step.group
    const around = working.sectionVisible.get(section) ?? false
    working.groups.set(
      group.group,
      evaluateGroup(step.group, around, own(input.values, group.group), read, input.today),
    )
    return `group:${group.group}`
  }
  return step.kind === 'field'
    ? takeField(step.field, input, read, working)
    : takeRequired(step.field, read, working)
}

function takeField(
  field: CompiledField,
  input: FormInput,
  read: Reader,
  working: Working,
): string | undefined {
  const { code } = field.element
  const before = working.fields.get(code)
  const around = working.sectionVisible.get(field.section) ?? false
  const state = evaluateField(field, around, own(input.values, code), read, input.today)
  const conditional = typeof field.reference.required !== 'string'
  const next = conditional && before ? { ...state, required: before.required } : state
  if (sameState(before, next)) return undefined
  working.fields.set(code, next)
  return `element:${code}`
}

function takeRequired(field: CompiledField, read: Reader, working: Working): undefined {
  const state = working.fields.get(field.element.code)
  if (!state) return undefined
  const required = state.visible && isRequired(field, read)
  if (required !== state.required) working.fields.set(field.element.code, { ...state, required })
  return undefined
}

function assemble(
  compiled: CompiledForm,
  working: Working,
  previous: Evaluation | undefined,
): SectionState[] {
  return compiled.sections.map(({ section, units }, position): SectionState => {
    const fields = units.flatMap((unit): (FieldState | GroupState)[] => {
      const state = isGroup(unit)
        ? working.groups.get(unit.group.group)
        : working.fields.get(unit.element.code)
      return state ? [state] : []
    })
    const visible = working.sectionVisible.get(section.code) ?? false
    const before = previous?.sections[position]
    const same = before?.visible === visible && before.fields.every((state, index) => state === fields[index])
    return same ? before : { section: section.code, visible, fields }
  })
}

/**
 * What is seen, what has to be filled and what is worked out, for these answers and values. Given the evaluation
 * before, only what hangs on the difference is worked out again; the result is the same either way.
 */
export function evaluate(compiled: CompiledForm, input: FormInput, previous?: Evaluation): Evaluation {
  const base = previous?.compiled === compiled ? previous : undefined
  const answers = effectiveAnswers(compiled.definition.situations, input.answers)
  const dirty = base ? changedSteps(base, input, answers) : allChanged(compiled)
  const working: Working = {
    sectionVisible: new Map(base?.sectionVisible),
    fields: new Map(base?.fields),
    groups: new Map(base?.groups),
  }
  const read = readerOf({ compiled, answers, ...working })
  compiled.steps.forEach((step, position) => {
    if (dirty[position] !== 1) return
    const source = take(step, input, read, working)
    if (source === undefined) return
    for (const dependent of compiled.dependents.get(source) ?? []) dirty[dependent] = 1
  })
  const sections = assemble(compiled, working, base)
  const visible = new Set<string>()
  const required = new Set<string>()
  const mark = (state: FieldState) => {
    if (state.visible) visible.add(state.path)
    if (state.required) required.add(state.path)
  }
  for (const section of sections) {
    for (const state of section.fields) {
      if (!('rows' in state)) mark(state)
      else {
        if (state.visible) visible.add(state.group)
        for (const row of state.rows) row.forEach(mark)
      }
    }
  }
  return { compiled, input, answers, sections, ...working, visible, required }
}
