import { ruleDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { knownOrgan, organsOf } from '../organ-names.ts'
import { viewDemand } from '../views/demand-view.ts'

/** The coordinating office rules whose it is: a former “not ours” counts no more, and the organ cannot refuse again. */
export const ruleDemandRoute = route(ruleDemand, async (scope) => {
  const { organ, reason } = scope.body
  const row = await holdDemand(scope, scope.params.demandId, 'rule')
  knownOrgan(await organsOf(scope), organ)
  const moved = await moveDemand(scope, row, 'rule', {
    type: 'demand-ruled',
    data: { organ, reason },
    change: { asked: organ, ruled: true, ruling: reason, dispatched_at: scope.now, reminders: 0 },
  })
  return viewDemand(scope, moved)
})
