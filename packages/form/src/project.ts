import type { Answers, FormValues, Row, Value } from '@yimen/contract/forms/form-value.ts'
import { type Evaluation, type FieldState, isGroupState } from './evaluation/evaluation.ts'

/** What one side hands in. */
export type Projection = { readonly answers: Answers; readonly values: FormValues }

function rowOf(states: readonly FieldState[]): Row {
  return Object.fromEntries(
    states.flatMap((state): [string, Value][] =>
      state.value === undefined ? [] : [[state.element, state.value]],
    ),
  )
}

/**
 * What is really handed in: answers to questions that are asked, values of fields that this side sees and fills, derived
 * ones as worked out here. Hidden fields, unknown keys, empty rows and the other side's fields are left out whatever
 * the sender believes. Projecting a projection changes nothing.
 */
export function project(evaluation: Evaluation, side: 'applicant' | 'staff' = 'applicant'): Projection {
  const values: FormValues = {}
  const mine = (state: FieldState) => state.visible && state.filledBy === side
  for (const state of evaluation.sections.flatMap((section) => section.fields)) {
    if (isGroupState(state)) {
      const rows = state.rows
        .map((row) => rowOf(row.filter(mine)))
        .filter((row) => Object.keys(row).length > 0)
      if (rows.length > 0) values[state.group] = rows
    } else if (mine(state) && state.value !== undefined) {
      values[state.element] = state.value
    }
  }
  return { answers: evaluation.answers, values }
}
