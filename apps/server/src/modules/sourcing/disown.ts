import type { Scope } from '../../platform/actions/route.ts'
import { moveDemand } from './act-on-demand.ts'
import type { SourcingTerms } from './rules/deadlines.ts'
import { stateAfter } from './rules/demand-states.ts'
import type { DemandRow, DisownedRecord } from './store/tables.ts'
import { standingOf } from './views/demand-view.ts'

/** True when an organ may be named instead: not oneself, and nobody who has said no. */
export function mayBeNamed(row: DemandRow, says: string): boolean {
  return says !== row.asked && !row.disowned.some(({ organ }) => organ === says)
}

/** Passes a held demand on to whoever was named, or before the office. */
export async function disown(
  scope: Scope,
  row: DemandRow,
  { organ: says, reason }: { readonly organ: string; readonly reason: string },
  terms: SourcingTerms,
): Promise<DemandRow> {
  const organ = row.asked
  if (organ === null) throw new Error('a dispatched demand asks somebody')
  const goes = stateAfter('disown', standingOf(row), terms.refusals)
  const disowned: DisownedRecord[] = [...row.disowned, { organ, says, reason, at: scope.now.toISOString() }]
  const moved = await moveDemand(
    scope,
    row,
    'disown',
    {
      type: 'demand-disowned',
      data: { organ, says, reason, to: goes },
      change: {
        disowned: JSON.stringify(disowned),
        asked: goes === 'dispatched' ? says : null,
        dispatched_at: goes === 'dispatched' ? scope.now : row.dispatched_at,
        reminders: 0,
        supervised_at: null,
      },
    },
    terms,
  )
  // the screen of whoever said no would not hear of it otherwise: it is no longer theirs
  scope.touch(`sourcing:${organ}`)
  return moved
}
