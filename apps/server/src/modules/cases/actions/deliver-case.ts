import { deliverCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, settleCase } from '../act-on-case.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Records that the result was handed over at the counter, sent by express or put into a locker. */
export const deliverCaseRoute = route(deliverCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'deliver', (row) => viewForDesk(scope, row))
  const { way, reference } = scope.body
  const delivered = await settleCase(scope, held, {
    type: 'cases.case-delivered',
    data: { way, ...(reference ? { reference } : {}) },
    change: { status: 'delivered', delivered_at: scope.now },
  })
  return viewForDesk(scope, delivered)
})
