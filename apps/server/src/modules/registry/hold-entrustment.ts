import type { EntrustmentAction } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './entrustment-problems.ts'
import { allowedOnEntrustment, giversOf } from './rules/entrustment-states.ts'
import { type EntrustmentRow, holdRow } from './store/entrustment-store.ts'
import { viewEntrustment } from './views/view-entrustment.ts'

/** Holds an entrustment for an action: given or received by the caller, at the version they saw, and still holding. */
export async function holdEntrustment(
  scope: Scope,
  id: string,
  action: EntrustmentAction,
): Promise<EntrustmentRow> {
  const { tx, district, who, today, version } = scope
  const row = await holdRow(tx, district, id)
  const met =
    row !== undefined &&
    who.kind === 'resident' &&
    (row.agent_id === who.subjectId || giversOf(who).includes(row.giver_id))
  if (!row || !met) throw refuse('registry.entrustment-not-found')
  const current = () => viewEntrustment(scope, row)
  if (version !== undefined && version !== row.version)
    throw refuseGenerally('platform.stale-version', { current: await current() })
  if (!allowedOnEntrustment(who, row, today).includes(action))
    throw refuse('registry.entrustment-not-now', { current: await current() })
  return row
}

/** The event of an entrustment: who, whom and how far are in its row, never in the log. */
export function entrustmentEvent(row: Pick<EntrustmentRow, 'id' | 'giver_id' | 'agent_id'>, what: string) {
  return {
    subject: { type: 'entrustment', id: row.id },
    type: `registry.entrustment-${what}`,
    data: { giver: row.giver_id, agent: row.agent_id },
  }
}
