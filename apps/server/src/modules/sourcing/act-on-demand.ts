import type { DemandAct } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { stateCouncilCalendar } from '../../platform/calendar/index.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './problems.ts'
import { dueIn, type SourcingTerms } from './rules/deadlines.ts'
import { allowedActs, stateAfter } from './rules/demand-states.ts'
import { demandParts, sees } from './rules/parts-of.ts'
import { changeDemand, findDemand } from './store/demand-store.ts'
import type { DemandChange, DemandRow } from './store/tables.ts'
import { termsOf } from './terms-of.ts'
import { standingOf, viewDemand } from './views/demand-view.ts'

/** A demand that the caller may see; for anybody else it does not exist (404). */
export async function findSeen(scope: Scope, demandId: string, lock = false): Promise<DemandRow> {
  const row = await findDemand(scope.tx, scope.district, demandId, lock)
  if (!row || !isSeen(scope, row)) throw refuse('sourcing.demand-not-found')
  return row
}

function isSeen({ who }: Scope, row: DemandRow): boolean {
  const own = sees(who)
  return own === 'all' || own.includes(row.asking) || (row.asked !== null && own.includes(row.asked))
}

/**
 * Holds a demand for an act: found, theirs, at the version they saw, and allowed to their part in this state. `current`
 * of a 409 is what they should look at now.
 */
export async function holdDemand(scope: Scope, demandId: string, act: DemandAct): Promise<DemandRow> {
  const row = await findSeen(scope, demandId, true)
  if (scope.version !== undefined && scope.version !== row.version)
    throw refuseGenerally('platform.stale-version', { current: await viewDemand(scope, row) })
  const why = barring(scope, row, act)
  if (why) throw refuse(why, { current: await viewDemand(scope, row) })
  return row
}

/** Why somebody may not do this to a demand now; null when they may. */
export function barring(
  { who }: Pick<Scope, 'who'>,
  row: DemandRow,
  act: DemandAct,
): 'sourcing.not-yours' | 'sourcing.not-now' | 'sourcing.ruled' | null {
  const standing = standingOf(row)
  const parts = demandParts(who, row)
  if (allowedActs(standing, parts).includes(act)) return null
  if (act === 'disown' && row.ruled && parts.includes('asked')) return 'sourcing.ruled'
  return allowedActs(standing, ['asking', 'asked', 'coordinator']).includes(act)
    ? 'sourcing.not-yours'
    : 'sourcing.not-now'
}

/** Moves a held demand on: its state and its last day by the rules, what else changed, and the event. */
export async function moveDemand(
  scope: Scope,
  row: DemandRow,
  act: DemandAct,
  told: { type: string; data?: Readonly<Record<string, unknown>>; change?: DemandChange },
  district?: SourcingTerms,
): Promise<DemandRow> {
  const set = district ?? (await termsOf(scope))
  const state = stateAfter(act, standingOf(row), set.refusals)
  if (state === null) throw new Error(`${act} leads nowhere from ${row.state}`)
  const path = told.change?.match_path ?? row.match_path
  const stays = state === row.state && act !== 'disown'
  const changed = await changeDemand(scope.tx, row, {
    state,
    updated_at: scope.now,
    due_on: stays ? row.due_on : dueIn(state, path, scope.today, set, stateCouncilCalendar()),
    ...told.change,
  })
  tell(scope, changed, told.type, told.data)
  return changed
}

/** Appends what happened to a demand, with where it stands since, and tells the screens of both organs. */
export function tell(
  scope: Pick<Scope, 'append' | 'touch'>,
  row: DemandRow,
  type: string,
  data: Readonly<Record<string, unknown>> = {},
): void {
  scope.append({
    subject: { type: 'data-demand', id: row.id },
    type: `sourcing.${type}`,
    data: { number: row.number, kind: row.kind, code: row.code, state: row.state, asked: row.asked, ...data },
  })
  for (const topic of new Set(['*', row.asking, row.asked])) if (topic) scope.touch(`sourcing:${topic}`)
}
