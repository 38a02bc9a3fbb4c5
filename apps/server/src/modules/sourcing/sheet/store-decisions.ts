import type { Scope } from '../../../platform/actions/route.ts'
import { bindDemand, makeDuty } from '../bind-demand.ts'
import { disown } from '../disown.ts'
import { dispatched } from '../dispatch.ts'
import type { Decision } from '../rules/read-row.ts'
import { lockDutyByStore } from '../store/duty-store.ts'
import type { DemandRow, DutyRow } from '../store/tables.ts'
import { termsOf } from '../terms-of.ts'

type Confirmed = Extract<Decision, { act: 'confirm' }>

/** Stores what the rows of a sheet decide. Rows that name the same store of an organ share one duty. */
export async function storeDecisions(
  scope: Scope,
  good: readonly { readonly row: DemandRow; readonly decision: Decision }[],
): Promise<void> {
  const terms = await termsOf(scope)
  const duties = new Map<string, DutyRow>()
  for (const { row, decision } of good) {
    if (decision.act === 'dispatch') await dispatched(scope, row, decision.organ, terms)
    else if (decision.act === 'disown') await disown(scope, row, decision, terms)
    else await bindDemand(scope, row, await dutyOf(scope, row, decision, duties))
  }
}

async function dutyOf(
  scope: Scope,
  row: DemandRow,
  { store, cycle, sharing, basis }: Confirmed,
  duties: Map<string, DutyRow>,
): Promise<DutyRow> {
  const organ = row.asked
  if (organ === null) throw new Error('a dispatched demand asks somebody')
  const key = `${organ}/${store}`
  const duty =
    duties.get(key) ??
    (await lockDutyByStore(scope.tx, scope.district, organ, store)) ??
    (await makeDuty(scope, organ, {
      store,
      promise: { cycle, completeness: null, availability: null, answerWithin: null },
      interface: null,
      sharing,
      basis,
    }))
  duties.set(key, duty)
  return duty
}
