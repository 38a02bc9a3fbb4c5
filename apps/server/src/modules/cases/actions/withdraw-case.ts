import { withdrawCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, settleCase } from '../act-on-case.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Withdraws an application before it is decided. The applicant may apply again at any time. */
export const withdrawCaseRoute = route(withdrawCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'withdraw', (row) =>
    viewForApplicant(scope, row, null),
  )
  const withdrawn = await settleCase(scope, held, {
    type: 'cases.case-withdrawn',
    data: { reason: scope.body.reason },
    change: {
      status: 'withdrawn',
      paused: false,
      ...(scope.body.reason === '' ? {} : { reason: scope.body.reason }),
    },
  })
  return viewForApplicant(scope, withdrawn, null)
})
