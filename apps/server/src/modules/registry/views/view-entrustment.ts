import type { Entrustment } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import { allowedOnEntrustment, stateOn } from '../rules/entrustment-states.ts'
import type { EntrustmentRow } from '../store/entrustment-store.ts'
import { subjectsById } from '../store/subject.ts'

/** Entrustments as either side sees them: names, never numbers. */
export async function viewEntrustments(
  { tx, district, who, today }: Pick<Scope, 'tx' | 'district' | 'who' | 'today'>,
  rows: readonly EntrustmentRow[],
): Promise<z.input<typeof Entrustment>[]> {
  const ids = [...new Set(rows.flatMap((row) => [row.giver_id, row.agent_id]))]
  const names = new Map((await subjectsById(tx, district, ids)).map((one) => [one.subjectId, one.name]))
  const named = (subjectId: string) => ({ subjectId, name: names.get(subjectId) ?? '' })
  return rows.map((row) => ({
    entrustmentId: row.id,
    version: row.version,
    state: stateOn(row, today),
    giver: named(row.giver_id),
    agent: named(row.agent_id),
    scope: row.scope,
    givenAt: row.given_at.toISOString(),
    until: row.valid_until,
    closedAt: row.closed_at?.toISOString() ?? null,
    allowed: allowedOnEntrustment(who, row, today),
  }))
}

export async function viewEntrustment(scope: Scope, row: EntrustmentRow) {
  const [view] = await viewEntrustments(scope, [row])
  if (!view) throw new Error('one row makes one view')
  return view
}
