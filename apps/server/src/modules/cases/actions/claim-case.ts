import { claimCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, staffOf, touchCase } from '../act-on-case.ts'
import { refuse } from '../problems.ts'
import { changeCase } from '../store/case-store.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Takes a case onto one's own list, or puts it back. Whoever claimed it first keeps it. */
export const claimCaseRoute = route(claimCase, async (scope) => {
  const { row, post } = await holdCase(scope, scope.params.caseId, 'claim', (held) =>
    viewForDesk(scope, held),
  )
  const me = staffOf(scope)
  if (row.claimed_by !== null && row.claimed_by !== me.staffId) {
    throw refuse('cases.claimed-by-another', {
      detail: { zh: `${row.claimed_name ?? ''} 已经领办`, en: `${row.claimed_name ?? ''} has claimed it` },
      current: await viewForDesk(scope, row),
    })
  }
  const claim = scope.body.release
    ? { claimed_by: null, claimed_name: null }
    : { claimed_by: me.staffId, claimed_name: me.name }
  const changed = await changeCase(scope.tx, row, { ...claim, updated_at: scope.now })
  scope.append({
    subject: { type: 'case', id: row.id },
    type: scope.body.release ? 'cases.case-put-back' : 'cases.case-claimed',
    data: {},
    ...(post ? { post } : {}),
  })
  touchCase(scope, changed)
  return viewForDesk(scope, changed)
})
