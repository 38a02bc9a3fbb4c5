import type { DataDuty, Probe } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import { nameOf, organsOf } from '../organ-names.ts'
import { allowedOnDuty } from '../rules/duty-states.ts'
import { dutyParts } from '../rules/parts-of.ts'
import { linesOf } from '../store/duty-store.ts'
import type { DutyRow, ProbeRow } from '../store/tables.ts'

export type DutyView = z.input<typeof DataDuty>

/** Duties as the caller sees them, with what they cover and what may be done. */
export async function viewDuties(scope: Scope, rows: readonly DutyRow[]): Promise<DutyView[]> {
  if (rows.length === 0) return []
  const organs = await organsOf(scope)
  const ids = rows.map(({ id }) => id)
  const lines = Map.groupBy(await linesOf(scope.tx, scope.district, ids), ({ duty_id }) => duty_id)
  return rows.map((row) => ({
    dutyId: row.id,
    number: row.number,
    organ: nameOf(organs, row.organ),
    store: row.store,
    data: (lines.get(row.id) ?? []).map(({ kind, code, name }) => ({ kind, code, name })),
    promise: {
      cycle: row.cycle,
      completeness: row.completeness,
      availability: row.availability,
      answerWithin: row.answer_within,
    },
    interface: row.interface,
    sharing: row.sharing,
    basis: row.basis,
    state: row.state,
    failing: row.failing,
    withdrawnBecause: row.withdrawn_because,
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
    allowed: allowedOnDuty(row.state, dutyParts(scope.who, row)),
  }))
}

/** One duty as the caller sees it. */
export async function viewDuty(scope: Scope, row: DutyRow): Promise<DutyView> {
  const [view] = await viewDuties(scope, [row])
  if (view === undefined) throw new Error('one duty gives one view')
  return view
}

/** A probe as it is shown. */
export function viewProbe(row: ProbeRow): z.input<typeof Probe> {
  return {
    at: row.at.toISOString(),
    up: row.up,
    milliseconds: row.milliseconds,
    fault: row.fault,
    fresh: row.fresh,
    newest: row.newest?.toISOString() ?? null,
    complete: row.complete,
    share: row.share,
    failed: row.failed,
  }
}
