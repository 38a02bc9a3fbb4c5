import type { Reader } from '../conditions/evaluate-condition.ts'
import { own } from '../values/filled.ts'
import { valuesInRows } from './evaluate-group.ts'
import type { Evaluation } from './evaluation.ts'

/** Reads an evaluation as conditions do: what is hidden is not known, a member of a group has the values of all rows. */
export function readerOf(known: Pick<Evaluation, 'compiled' | 'answers' | 'fields' | 'groups'>): Reader {
  return {
    situation: (code) => own(known.answers, code),
    element: (code) => {
      const group = known.compiled.fields.get(code)?.group
      if (group === undefined) return known.fields.get(code)?.value
      const state = known.groups.get(group)
      return state && valuesInRows(state, code)
    },
  }
}
