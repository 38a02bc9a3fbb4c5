import { type FieldState, type GroupState, isGroupState, isSupplied } from '@yimen/form'
import type { FormInHand } from './use-form.ts'

/** Whether a part of the form is the person's to fill: visible, theirs, neither supplied by a source nor worked out. */
export function isBlank(state: FieldState | GroupState, { provenance }: FormInHand): boolean {
  if (!state.visible) return false
  if (isGroupState(state)) {
    const known = provenance[state.group]
    return known === undefined || known.source.kind === 'own' || known.value === null
  }
  return state.filledBy === 'applicant' && !state.computed && !isSupplied(state, provenance)
}
