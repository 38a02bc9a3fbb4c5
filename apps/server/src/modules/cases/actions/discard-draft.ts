import { discardDraft } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase } from '../act-on-case.ts'
import { discard } from '../discard.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Deletes a draft for good: it never was an application. */
export const discardDraftRoute = route(discardDraft, async (scope) => {
  const { row } = await holdCase(scope, scope.params.caseId, 'discard', (held) =>
    viewForApplicant(scope, held, null),
  )
  await discard(scope, row)
  return { discarded: true as const }
})
