import type { Answers, FormValues, Value } from '@yimen/contract/forms/form-value.ts'
import type { CompiledForm } from '../definition/compiled-form.ts'

/** What a form is evaluated on. `today` (`YYYY-MM-DD`, Asia/Shanghai) is given, so that the same input gives the same answer. */
export type FormInput = {
  readonly answers: Answers
  readonly values: FormValues
  readonly today: string
}

/** A field as it stands. `path` is its element code, in a repeat group `family[0].F02`; a hidden field has no value. */
export type FieldState = {
  readonly path: string
  readonly element: string
  readonly section: string
  readonly group: string | undefined
  readonly row: number | undefined
  readonly order: number
  readonly visible: boolean
  readonly required: boolean
  readonly computed: boolean
  readonly filledBy: 'applicant' | 'staff'
  readonly value: Value | undefined
}

/** A repeat group as it stands; rows up to its minimum are there even while they are empty. */
export type GroupState = {
  readonly group: string
  readonly section: string
  readonly order: number
  readonly visible: boolean
  readonly rows: readonly (readonly FieldState[])[]
}

export type SectionState = {
  readonly section: string
  readonly visible: boolean
  readonly fields: readonly (FieldState | GroupState)[]
}

/** A form evaluated: what is seen, what has to be filled, what was worked out. Parts that did not change keep their identity. */
export type Evaluation = {
  readonly compiled: CompiledForm
  readonly input: FormInput
  /** Answers to questions that are really asked, with options that they really offer. */
  readonly answers: Answers
  readonly sections: readonly SectionState[]
  readonly sectionVisible: ReadonlyMap<string, boolean>
  readonly fields: ReadonlyMap<string, FieldState>
  readonly groups: ReadonlyMap<string, GroupState>
  /** Paths of visible fields, and codes of visible groups. */
  readonly visible: ReadonlySet<string>
  /** Paths of fields that have to be filled; always among the visible ones, never a computed one. */
  readonly required: ReadonlySet<string>
}

/** Tells a repeat group from a single field. */
export function isGroupState(state: FieldState | GroupState): state is GroupState {
  return 'rows' in state
}

/** Every field of an evaluation in the order on screen, rows of groups included, hidden ones too. */
export function allFields(evaluation: Evaluation): FieldState[] {
  return evaluation.sections.flatMap((section) =>
    section.fields.flatMap((state) => (isGroupState(state) ? state.rows.flat() : [state])),
  )
}
