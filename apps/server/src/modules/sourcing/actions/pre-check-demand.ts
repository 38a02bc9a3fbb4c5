import { preCheckDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Passes a demand on: it waits for dispatch. */
export const preCheckDemandRoute = route(preCheckDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'pre-check')
  const moved = await moveDemand(scope, row, 'pre-check', { type: 'demand-pre-checked' })
  return viewDemand(scope, moved)
})
