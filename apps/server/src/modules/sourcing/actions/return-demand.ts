import { returnDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Gives a demand back to whoever asks, with the reason. */
export const returnDemandRoute = route(returnDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'return')
  const moved = await moveDemand(scope, row, 'return', {
    type: 'demand-returned',
    data: { reason: scope.body.reason },
    change: { returned_because: scope.body.reason },
  })
  return viewDemand(scope, moved)
})
