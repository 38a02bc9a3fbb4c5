import type { KnownValues } from '@yimen/contract/forms/form-value.ts'
import { allFields, type Evaluation, type FieldState } from './evaluation/evaluation.ts'
import { own } from './values/filled.ts'

/** A form in numbers, as the head of the page says them. Every visible field of the applicant counts in one of the first three, except derived ones that cannot be worked out yet. */
export type FormDescription = {
  /** Has to be filled by the applicant, filled or not. */
  readonly toFill: number
  /** Filled for the applicant by a source or worked out. */
  readonly filled: number
  /** May be left empty. */
  readonly optional: number
  /** Of `toFill`, those still empty. */
  readonly left: number
  /** Organs that supplied something, each once, in the order on screen. */
  readonly organs: readonly { readonly code: string; readonly name: string }[]
  /** Values that a source supplied. */
  readonly fetched: number
}

/** Whether a source, not the person, supplied what stands in a field. */
export function isSupplied(state: FieldState, provenance: KnownValues): boolean {
  const known = own(provenance, state.group ?? state.element)
  return (
    state.value !== undefined && known !== undefined && known.source.kind !== 'own' && known.value !== null
  )
}

/** Counts what is to fill and what is filled already: “只要您填 3 处，其余 13 处已经替您填好”. */
export function describeForm(evaluation: Evaluation, provenance: KnownValues): FormDescription {
  const organs = new Map<string, { code: string; name: string }>()
  const count = { toFill: 0, filled: 0, optional: 0, left: 0, fetched: 0 }
  for (const state of allFields(evaluation)) {
    if (!state.visible || state.filledBy !== 'applicant') continue
    const supplied = isSupplied(state, provenance)
    if (supplied) {
      const organ = own(provenance, state.group ?? state.element)?.source.organ
      if (organ) organs.set(organ.code, organ)
      count.fetched += 1
    }
    if (supplied || (state.computed && state.value !== undefined)) count.filled += 1
    else if (state.computed) continue
    else if (state.required) count.toFill += 1
    else count.optional += 1
    if (state.required && state.value === undefined) count.left += 1
  }
  return { ...count, organs: [...organs.values()] }
}
