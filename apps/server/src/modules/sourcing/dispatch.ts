import type { Scope } from '../../platform/actions/route.ts'
import { moveDemand } from './act-on-demand.ts'
import type { SourcingTerms } from './rules/deadlines.ts'
import type { DemandRow } from './store/tables.ts'

/** Sends a held demand to an organ. What was withdrawn begins anew: earlier refusals and the ruling count no more. */
export function dispatched(
  scope: Scope,
  row: DemandRow,
  organ: string,
  terms?: SourcingTerms,
): Promise<DemandRow> {
  const anew = row.state === 'withdrawn' ? { disowned: '[]', ruled: false, ruling: null, duty_id: null } : {}
  return moveDemand(
    scope,
    row,
    'dispatch',
    {
      type: 'demand-dispatched',
      data: { organ },
      change: { asked: organ, dispatched_at: scope.now, reminders: 0, supervised_at: null, ...anew },
    },
    terms,
  )
}
