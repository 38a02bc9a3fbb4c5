import type { NewDuty } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Scope } from '../../platform/actions/route.ts'
import { moveDemand } from './act-on-demand.ts'
import { answerFor, strikeOffFor } from './act-on-duty.ts'
import { dutyNumber } from './numbers.ts'
import { refuseAt } from './problems.ts'
import { demandOfDuty } from './rules/duty-states.ts'
import { addLines, insertDuty } from './store/duty-store.ts'
import type { DemandRow, DutyRow } from './store/tables.ts'

/** Binds a duty to what a held demand asks for. Under a live duty it counts at once: a material is struck off, an element answered for. */
export async function bindDemand(scope: Scope, row: DemandRow, duty: DutyRow): Promise<DemandRow> {
  await addLines(scope.tx, duty, [{ kind: row.kind, code: row.code, name: row.name }])
  if (duty.state === 'live') await (row.kind === 'material' ? strikeOffFor : answerFor)(scope, duty)
  return moveDemand(scope, row, 'confirm', {
    type: 'demand-confirmed',
    data: { duty: duty.number, organ: duty.organ },
    change: { duty_id: duty.id, state: demandOfDuty(duty.state), due_on: null },
  })
}

/** Makes a new duty of an organ, confirmed and not yet mounted. Throws `sourcing.not-shared`. */
export async function makeDuty(
  scope: Scope,
  organ: string,
  duty: z.output<typeof NewDuty>,
): Promise<DutyRow> {
  if (duty.sharing === 'not-shared') throw refuseAt('body.duty.sharing', 'sourcing.not-shared')
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
