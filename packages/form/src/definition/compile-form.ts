import type { Condition } from '@yimen/contract/forms/condition.ts'
import { namesOf } from '../conditions/names.ts'
import { elementsRead, situationsRead } from '../conditions/read-condition.ts'
import { checkReferences } from './check-references.ts'
import type {
  CompiledField,
  CompiledForm,
  CompiledGroup,
  CompiledSection,
  FormDefinition,
  Step,
} from './compiled-form.ts'
import { isGroup } from './compiled-form.ts'
import { FormDefinitionError, type FormFault } from './fault.ts'
import { type FormIndex, indexFields } from './index-fields.ts'
import { sortSteps } from './sort-steps.ts'

function cycleFault(fields: readonly { code: string; name: string; english: string }[]): FormFault {
  const round = [...fields, ...fields.slice(0, 1)]
  return {
    code: 'form.cycle',
    path: fields[0]?.code ?? '',
    message: {
      zh: `这几项互相取决，定不下来：${round.map((field) => `“${field.name}”（${field.code}）`).join(' → ')}`,
      en: `These hang on each other in a circle: ${round.map((field) => `“${field.english}” (${field.code})`).join(' → ')}`,
    },
  }
}

function nameOfField(field: CompiledField) {
  return { code: field.element.code, name: field.element.name.zh, english: field.element.name.en }
}

function nameOfStep(step: Step) {
  if (step.kind === 'section') {
    return { code: step.section.code, name: step.section.title.zh, english: step.section.title.en }
  }
  if (step.kind !== 'group') return nameOfField(step.field)
  const { group } = step.group
  return { code: group.group, name: group.label.zh, english: group.label.en }
}

function sourcesOf(condition: Condition | undefined): string[] {
  if (!condition) return []
  return [
    ...elementsRead(condition).map((code) => `element:${code}`),
    ...situationsRead(condition).map((code) => `situation:${code}`),
  ]
}

function sourcesOfComputation({ reference }: CompiledField): string[] {
  if (!reference.computed) return []
  const sources = reference.computed.from.map((code) => `element:${code}`)
  return reference.computed.rule === 'age-from-birth-date' ? [...sources, 'today'] : sources
}

function sourcesOfNecessity({ reference }: CompiledField): string[] {
  return typeof reference.required === 'string' ? [] : sourcesOf(reference.required.when)
}

function sourcesOfField(field: CompiledField): string[] {
  return [...sourcesOf(field.reference.visible), ...sourcesOfComputation(field)]
}

function sourcesOfStep(step: Step): string[] {
  if (step.kind === 'section') return sourcesOf(step.section.visible)
  if (step.kind === 'field') return [`section:${step.field.section}`, ...sourcesOfField(step.field)]
  if (step.kind === 'required')
    return [`element:${step.field.element.code}`, ...sourcesOfNecessity(step.field)]
  const members = new Set(step.group.fields.map((field) => `element:${field.element.code}`))
  const inside = step.group.fields.flatMap((field) => [
    ...sourcesOfField(field),
    ...sourcesOfNecessity(field),
  ])
  return [
    `section:${step.group.section}`,
    ...sourcesOf(step.group.group.visible),
    ...inside.filter((source) => !members.has(source)),
  ]
}

/** Puts the members of a group into the order in which a row can be worked out. */
function sortGroup(group: CompiledGroup, faults: FormFault[]): CompiledGroup {
  const position = new Map(group.fields.map((field, index) => [`element:${field.element.code}`, index]))
  const sorted = sortSteps(
    group.fields.map((field) => sourcesOfField(field).flatMap((source) => position.get(source) ?? [])),
  )
  const steps = ('order' in sorted ? sorted.order : sorted.cycle).flatMap(
    (index) => group.fields[index] ?? [],
  )
  if ('cycle' in sorted) faults.push(cycleFault(steps.map(nameOfField)))
  return { ...group, steps }
}

function stepsOf(sections: readonly CompiledSection[]): Step[] {
  return sections.flatMap(({ section, units }): Step[] => [
    { kind: 'section', section },
    ...units.flatMap((unit): Step[] => {
      if (isGroup(unit)) return [{ kind: 'group', group: unit }]
      const step: Step = { kind: 'field', field: unit }
      return typeof unit.reference.required === 'string' ? [step] : [step, { kind: 'required', field: unit }]
    }),
  ])
}

/** Which step brings forth a source; situations and the day come from outside. */
function producers(steps: readonly Step[]): Map<string, number> {
  const found = new Map<string, number>()
  steps.forEach((step, position) => {
    if (step.kind === 'section') found.set(`section:${step.section.code}`, position)
    if (step.kind === 'field') found.set(`element:${step.field.element.code}`, position)
    if (step.kind === 'group') {
      for (const field of step.group.fields) found.set(`element:${field.element.code}`, position)
    }
  })
  return found
}

function build(definition: FormDefinition, index: FormIndex, faults: FormFault[]): CompiledForm {
  const groups = new Map([...index.groups].map(([code, group]) => [code, sortGroup(group, faults)]))
  const sections = index.sections.map(({ section, units }) => ({
    section,
    units: units.map((unit) => (isGroup(unit) ? (groups.get(unit.group.group) ?? unit) : unit)),
  }))
  const unsorted = stepsOf(sections)
  const produced = producers(unsorted)
  const sorted = sortSteps(
    unsorted.map((step) => sourcesOfStep(step).flatMap((source) => produced.get(source) ?? [])),
  )
  if ('cycle' in sorted) {
    faults.push(cycleFault(sorted.cycle.flatMap((position) => unsorted[position] ?? []).map(nameOfStep)))
  }
  const steps = ('order' in sorted ? sorted.order : []).flatMap((position) => unsorted[position] ?? [])
  const dependents = new Map<string, number[]>()
  steps.forEach((step, position) => {
    for (const source of new Set(sourcesOfStep(step))) {
      const known = dependents.get(source)
      if (known) known.push(position)
      else dependents.set(source, [position])
    }
  })
  return { definition, names: namesOf(definition), sections, fields: index.fields, groups, steps, dependents }
}

function compile(definition: FormDefinition): { compiled: CompiledForm; faults: readonly FormFault[] } {
  const index = indexFields(definition)
  const faults = [...index.faults, ...checkReferences(definition, index)]
  return { compiled: build(definition, index, faults), faults }
}

/** Everything wrong with a form's definition, cycles included, for lint before publishing. Empty = it compiles. */
export function checkForm(definition: FormDefinition): readonly FormFault[] {
  return compile(definition).faults
}

/** Makes a form ready for evaluation: its dependency graph is built once. Throws `FormDefinitionError` when it has faults. */
export function compileForm(definition: FormDefinition): CompiledForm {
  const { compiled, faults } = compile(definition)
  if (faults.length > 0) throw new FormDefinitionError(faults)
  return compiled
}
