import type { Sentence } from '@yimen/contract/platform/sentence.ts'

/** What is wrong with a form's definition: for the person who edits the catalogue, with the fields named. */
export type FormFault = {
  readonly code:
    | 'form.unknown-element'
    | 'form.unknown-code-list'
    | 'form.unknown-code'
    | 'form.unknown-situation'
    | 'form.unknown-option'
    | 'form.element-twice'
    | 'form.not-in-form'
    | 'form.wrong-number-of-inputs'
    | 'form.cycle'
    | 'form.depends-on-staff'
    | 'form.asked-too-early'
  /** Where in the form: an element, group, section or situation code. */
  readonly path: string
  readonly message: Sentence
}

/** Thrown by `compileForm` for a definition with faults; `checkForm` answers the same list without throwing. */
export class FormDefinitionError extends Error {
  readonly faults: readonly FormFault[]

  constructor(faults: readonly FormFault[]) {
    super(faults.map((fault) => `${fault.path}: ${fault.message.en}`).join('\n'))
    this.name = 'FormDefinitionError'
    this.faults = faults
  }
}
