import { dispatchDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand } from '../act-on-demand.ts'
import { dispatched } from '../dispatch.ts'
import { knownOrgan, organsOf } from '../organ-names.ts'
import { refuseAt } from '../problems.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Dispatches a demand to the organ that has to answer: the one named, else the one proposed. */
export const dispatchDemandRoute = route(dispatchDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'dispatch')
  const organ = scope.body.organ ?? row.proposed
  if (organ === null) throw refuseAt('body.organ', 'sourcing.nobody-proposed')
  knownOrgan(await organsOf(scope), organ)
  return viewDemand(scope, await dispatched(scope, row, organ))
})
