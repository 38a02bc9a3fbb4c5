import { saveDraft } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, touchCase } from '../act-on-case.ts'
import { freshKnownValues } from '../known-values.ts'
import { mergeOwn } from '../merge-own.ts'
import { refuseAltered } from '../prefilled.ts'
import { changeCase } from '../store/case-store.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/**
 * Saves answers and own words of a draft, or of a case whose correction was asked. A draft is no history yet, so no
 * event is written; what the sources know is fetched anew.
 */
export const saveDraftRoute = route(saveDraft, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'save-draft', (row) =>
    viewForApplicant(scope, row, null),
  )
  refuseAltered(held, scope.body.prefilled)
  const { row, applicable } = held
  const known = row.status === 'draft' ? await freshKnownValues(scope, applicable, row) : row.known
  const changed = await changeCase(scope.tx, row, {
    answers: JSON.stringify(row.status === 'draft' ? scope.body.answers : row.answers),
    own: JSON.stringify(mergeOwn(applicable, row.own, scope.body.own)),
    known: JSON.stringify(known),
    refused: scope.body.refused,
    updated_at: scope.now,
  })
  touchCase(scope, changed)
  return viewForApplicant(scope, changed, null)
})
