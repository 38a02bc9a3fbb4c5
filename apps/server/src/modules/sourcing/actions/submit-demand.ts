import { submitDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Submits a demand: from now on the office has to check it in time. */
export const submitDemandRoute = route(submitDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'submit')
  const moved = await moveDemand(scope, row, 'submit', {
    type: 'demand-submitted',
    change: { returned_because: null },
  })
  return viewDemand(scope, moved)
})
