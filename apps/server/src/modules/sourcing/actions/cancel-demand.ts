import { cancelDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Cancels a demand that nobody needs any more. */
export const cancelDemandRoute = route(cancelDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'cancel')
  const moved = await moveDemand(scope, row, 'cancel', {
    type: 'demand-cancelled',
    data: { reason: scope.body.reason },
  })
  return viewDemand(scope, moved)
})
