import { discardDraft } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, touchCase } from '../act-on-case.ts'
import { deleteDraft } from '../store/case-store.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Deletes a draft for good: it never was an application. */
export const discardDraftRoute = route(discardDraft, async (scope) => {
  const { row } = await holdCase(scope, scope.params.caseId, 'discard', (held) =>
    viewForApplicant(scope, held, null),
  )
  await deleteDraft(scope.tx, row)
  scope.append({
    subject: { type: 'case', id: row.id },
    type: 'cases.draft-discarded',
    data: { item: row.item_code },
  })
  touchCase(scope, row)
  return { discarded: true as const }
})
