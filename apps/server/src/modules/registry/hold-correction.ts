import type { CorrectionAction } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { everyOrgan } from '../../platform/auth/who.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './correction-problems.ts'
import { allowedOn, meetingOf } from './rules/correction-states.ts'
import { type CorrectionRow, findCorrection } from './store/correction-store.ts'
import { viewCorrection } from './views/view-correction.ts'

/** A ticket that somebody meets as its reporter or as the steward of its source; for all others it is not there. */
export async function findMet(scope: Scope, id: string, lock = false): Promise<CorrectionRow> {
  const row = await findCorrection(scope.tx, scope.district, id, lock)
  if (!row || meetingOf(scope.who, row) === null) throw refuse('registry.correction-not-found')
  return row
}

/** Holds a ticket for an action: met, at the version they saw, and permitted in this state. */
export async function holdCorrection(
  scope: Scope,
  id: string,
  action: CorrectionAction,
): Promise<CorrectionRow> {
  const row = await findMet(scope, id, true)
  const current = () => viewCorrection(scope, row)
  if (scope.version !== undefined && scope.version !== row.version)
    throw refuseGenerally('platform.stale-version', { current: await current() })
  if (!allowedOn(scope.who, row).includes(action))
    throw refuse('registry.correction-not-now', { current: await current() })
  return row
}

/**
 * Topics of screens that show a ticket: the desk's list, and the person's page. The coordinating office listens to the
 * tickets of every organ under one topic.
 */
export function touchCorrection(scope: Pick<Scope, 'touch'>, row: CorrectionRow): void {
  scope.touch(`corrections:${row.organ}`)
  scope.touch(`corrections:${everyOrgan}`)
  scope.touch(`subject:${row.reporter_id}`)
}

export function correctionEvent(row: CorrectionRow, what: string, data: Record<string, unknown> = {}) {
  return {
    subject: { type: 'correction', id: row.id },
    type: `registry.correction-${what}`,
    data: { element: row.element, organ: row.organ, ...data },
  }
}
