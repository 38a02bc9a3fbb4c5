import { confirmDemand } from '@yimen/contract'
import { type Context, route } from '../../../platform/actions/route.ts'
import { holdDemand } from '../act-on-demand.ts'
import { bindDemand, makeDuty } from '../bind-demand.ts'
import { refuse } from '../problems.ts'
import { dispatchedTo } from '../store/demand-store.ts'
import { lockDutyByNumber } from '../store/duty-store.ts'
import type { DutyRow } from '../store/tables.ts'
import { viewDemand } from '../views/demand-view.ts'

/** Confirms that it is ours: a binding duty, new or one that we have. */
export const confirmDemandRoute = route(confirmDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'confirm')
  const organ = row.asked
  if (organ === null) throw new Error('a dispatched demand asks somebody')
  const duty = await dutyFor(scope, organ)
  const confirmed = await bindDemand(scope, row, duty)
  if (scope.body.alsoOthers)
    for (const other of await dispatchedTo(scope.tx, scope.district, organ, row))
      await bindDemand(scope, other, duty)
  return viewDemand(scope, confirmed)
})

async function dutyFor(scope: Context<typeof confirmDemand>, organ: string): Promise<DutyRow> {
  const { duty } = scope.body
  if (!('number' in duty)) return makeDuty(scope, organ, duty)
  const held = await lockDutyByNumber(scope.tx, scope.district, duty.number)
  if (!held || held.organ !== organ || held.state === 'withdrawn') throw refuse('sourcing.duty-not-found')
  return held
}
