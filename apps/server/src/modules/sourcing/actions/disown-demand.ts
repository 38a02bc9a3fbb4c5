import { disownDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand } from '../act-on-demand.ts'
import { disown, mayBeNamed } from '../disown.ts'
import { knownOrgan, organsOf } from '../organ-names.ts'
import { refuseAt } from '../problems.ts'
import { termsOf } from '../terms-of.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Says that it is not ours, and whose: it goes there, or at the third refusal before the coordinating office. */
export const disownDemandRoute = route(disownDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'disown')
  knownOrgan(await organsOf(scope), scope.body.organ)
  if (!mayBeNamed(row, scope.body.organ)) throw refuseAt('body.organ', 'sourcing.name-another')
  return viewDemand(scope, await disown(scope, row, scope.body, await termsOf(scope)))
})
