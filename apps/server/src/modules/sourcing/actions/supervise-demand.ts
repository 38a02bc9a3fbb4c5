import { superviseDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Puts a demand under supervision, with the reason; the job does so by itself once it is overdue. */
export const superviseDemandRoute = route(superviseDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'supervise')
  const moved = await moveDemand(scope, row, 'supervise', {
    type: 'demand-supervised',
    data: { reason: scope.body.reason },
    change: { supervised_at: scope.now },
  })
  return viewDemand(scope, moved)
})
