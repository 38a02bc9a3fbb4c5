import { remindDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Reminds whoever has to answer, by hand; the job does so by itself before the last day. */
export const remindDemandRoute = route(remindDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'remind')
  const moved = await moveDemand(scope, row, 'remind', {
    type: 'demand-reminded',
    change: { reminders: row.reminders + 1, reminded_on: scope.today },
  })
  return viewDemand(scope, moved)
})
