import { confirmDemand, type NewDuty } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { type Context, route, type Scope } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { strikeOffFor } from '../act-on-duty.ts'
import { dutyNumber } from '../numbers.ts'
import { refuse } from '../problems.ts'
import { demandOfDuty } from '../rules/duty-states.ts'
import { dispatchedTo } from '../store/demand-store.ts'
import { addLines, insertDuty, lockDutyByNumber } from '../store/duty-store.ts'
import type { DemandRow, DutyRow } from '../store/tables.ts'
import { viewDemand } from '../views/demand-view.ts'

/**
 * Confirms that it is ours: a binding duty, new or one that we have. Under a duty that is live already the demand is
 * live at once, and a material that it asks for is struck off.
 */
export const confirmDemandRoute = route(confirmDemand, async (scope) => {
  const row = await holdDemand(scope, scope.params.demandId, 'confirm')
  const organ = row.asked
  if (organ === null) throw new Error('a dispatched demand asks somebody')
  const duty = await dutyFor(scope, organ)
  await addLines(scope.tx, duty, [{ kind: row.kind, code: row.code, name: row.name }])
  if (duty.state === 'live') await strikeOffFor(scope, duty)
  const confirmed = await bind(scope, row, duty)
  if (scope.body.alsoOthers)
    for (const other of await dispatchedTo(scope.tx, scope.district, organ, row))
      await bind(scope, other, duty)
  return viewDemand(scope, confirmed)
})

function bind(scope: Scope, row: DemandRow, duty: DutyRow): Promise<DemandRow> {
  return moveDemand(scope, row, 'confirm', {
    type: 'demand-confirmed',
    data: { duty: duty.number, organ: duty.organ },
    change: { duty_id: duty.id, state: demandOfDuty(duty.state), due_on: null },
  })
}

async function dutyFor(scope: Context<typeof confirmDemand>, organ: string): Promise<DutyRow> {
  const { duty } = scope.body
  if (!('number' in duty)) return newDuty(scope, organ, duty)
  const held = await lockDutyByNumber(scope.tx, scope.district, duty.number)
  if (!held || held.organ !== organ || held.state === 'withdrawn') throw refuse('sourcing.duty-not-found')
  return held
}

async function newDuty(scope: Scope, organ: string, duty: z.output<typeof NewDuty>): Promise<DutyRow> {
  if (duty.sharing === 'not-shared') throw refuse('sourcing.not-shared')
  const number = await dutyNumber(scope)
  const made = await insertDuty(scope.tx, {
    district: scope.district,
    id: uuidv7(),
    number,
    organ,
    store: duty.store,
    cycle: duty.promise.cycle,
    completeness: duty.promise.completeness,
    availability: duty.promise.availability,
    answer_within: duty.promise.answerWithin,
    interface: duty.interface,
    sharing: duty.sharing,
    basis: duty.basis,
    state: 'confirmed',
    origin: 'demand',
    confirmed_at: scope.now,
    mounted_at: null,
    live_at: null,
    withdrawn_at: null,
    withdrawn_because: null,
    probed_at: null,
    updated_at: scope.now,
  })
  scope.append({
    subject: { type: 'data-duty', id: made.id },
    type: 'sourcing.duty-confirmed',
    data: { number, organ },
  })
  return made
}
