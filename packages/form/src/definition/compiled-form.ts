import type { CodeList } from '@yimen/contract/forms/code-list.ts'
import type { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { FieldReference, Form, RepeatGroup, Section } from '@yimen/contract/forms/form.ts'
import type { Names } from '../conditions/names.ts'
import type { SituationQuestion } from '../situations/situation.ts'

/** A form with everything that it refers to: what one item version holds. */
export type FormDefinition = {
  readonly form: Form
  readonly elements: readonly DataElement[]
  readonly codeLists: readonly CodeList[]
  readonly situations: readonly SituationQuestion[]
}

/** A field with its element and code list at hand. `order` counts through the whole form from 0. */
export type CompiledField = {
  readonly reference: FieldReference
  readonly element: DataElement
  readonly codeList: CodeList | undefined
  readonly section: string
  readonly group: string | undefined
  readonly order: number
}

/** A repeat group. `fields` in the order on screen, `steps` in the order in which they can be worked out. */
export type CompiledGroup = {
  readonly group: RepeatGroup
  readonly section: string
  readonly order: number
  readonly fields: readonly CompiledField[]
  readonly steps: readonly CompiledField[]
}

export type CompiledSection = {
  readonly section: Section
  readonly units: readonly (CompiledField | CompiledGroup)[]
}

/** One step of an evaluation. Every step comes after all those that it reads. */
export type Step =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'field'; readonly field: CompiledField }
  | { readonly kind: 'group'; readonly group: CompiledGroup }
  | { readonly kind: 'required'; readonly field: CompiledField }

/**
 * A form made ready once, then evaluated many times. `dependents` maps a source (`situation:S1`, `element:P03`,
 * `group:family`, `section:who`, `today`) to the positions in `steps` that read it.
 */
export type CompiledForm = {
  readonly definition: FormDefinition
  readonly names: Names
  readonly sections: readonly CompiledSection[]
  readonly fields: ReadonlyMap<string, CompiledField>
  readonly groups: ReadonlyMap<string, CompiledGroup>
  readonly steps: readonly Step[]
  readonly dependents: ReadonlyMap<string, readonly number[]>
}

/** Tells a repeat group from a single field. */
export function isGroup(unit: CompiledField | CompiledGroup): unit is CompiledGroup {
  return 'steps' in unit
}
