import type { FieldReference, Form } from '@yimen/contract'

/** One use of a data element in a form: where it stands and how it is asked. */
export type FieldUsed = {
  readonly element: string
  readonly section: string
  /** The repeat group; null outside of groups. */
  readonly group: string | null
  /** `sometimes` = when a condition holds: its own, or that of the section or group around it. */
  readonly required: 'always' | 'sometimes' | 'never'
  readonly filledBy: FieldReference['filledBy']
  /** Worked out from other fields: nobody is asked for it. */
  readonly computed: boolean
}

/** Every use of an element in a form, in the order of the form; the same place named twice counts once. */
export function fieldsUsed(form: Form | undefined): FieldUsed[] {
  const uses = new Map<string, FieldUsed>()
  for (const section of form?.sections ?? []) {
    for (const entry of section.fields) {
      const group = 'group' in entry ? entry : null
      const around = section.visible !== undefined || group?.visible !== undefined
      for (const field of 'group' in entry ? entry.fields : [entry]) {
        const place = JSON.stringify([field.element, section.code, group?.group])
        if (uses.has(place)) continue
        uses.set(place, {
          element: field.element,
          section: section.code,
          group: group?.group ?? null,
          required: requiredOf(field, around),
          filledBy: field.filledBy,
          computed: field.computed !== undefined,
        })
      }
    }
  }
  return [...uses.values()]
}

function requiredOf({ required, visible }: FieldReference, around: boolean): FieldUsed['required'] {
  if (required === 'never') return 'never'
  return required === 'always' && visible === undefined && !around ? 'always' : 'sometimes'
}
