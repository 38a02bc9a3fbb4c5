import type { CaseActionName, CaseRole } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { everyOrgan, type Staff } from '../../platform/auth/who.ts'
import { stateCouncilCalendar } from '../../platform/calendar/index.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { type LoadedCase, loadCase } from './loaded-case.ts'
import { refuse } from './problems.ts'
import { obstacle, permitted } from './rules/allowed-actions.ts'
import { caseRoles, postsFor, rolesThatSee } from './rules/case-roles.ts'
import { workOf } from './rules/work-of.ts'
import { changeCase, findCase, noteHandled } from './store/case-store.ts'
import type { CaseChange, CaseRow } from './store/tables.ts'

/** A case held for one action that its state table, the caller's role and the law allow. */
export type HeldCase = LoadedCase & { readonly role: CaseRole; readonly post: string | undefined }

/** Reads a case that the caller may see; for anybody else it does not exist (404). */
export async function findOwnCase(
  scope: Scope,
  caseId: string,
  lock = false,
): Promise<{ row: CaseRow; roles: CaseRole[] }> {
  const row = await findCase(scope.tx, scope.district, caseId, lock)
  const roles = row ? rolesThatSee(scope.who, row) : []
  if (!row || roles.length === 0) throw refuse('cases.case-not-found')
  return { row, roles }
}

/**
 * Holds a case for an action: found, theirs, at the version they saw, permitted to their role in this state, and
 * nothing of the law in the way. `current` of a 409 is what they should look at now.
 */
export async function holdCase(
  scope: Scope,
  caseId: string,
  action: CaseActionName,
  view: (row: CaseRow) => Promise<unknown>,
): Promise<HeldCase> {
  const { row } = await findOwnCase(scope, caseId, true)
  // To see is less than to act: who was entrusted to follow acts in no role.
  const roles = caseRoles(scope.who, row)
  if (scope.version !== undefined && scope.version !== row.version) {
    throw refuseGenerally('platform.stale-version', { current: await view(row) })
  }
  const loaded = await loadCase(scope, row)
  const { table } = loaded.applicable
  const role = roles.find((candidate) => permitted(table, row, candidate).includes(action))
  if (!role) {
    const { stateTable, specialProcedures } = loaded.applicable.item.content
    const ever = stateTable?.rows.some((line) => roles.includes(line.role) && line.actions.includes(action))
    if (!ever) throw refuse('cases.not-yours')
    if (action === 'pause' && specialProcedures.length === 0) throw refuse('cases.unknown-procedure')
    throw refuse('cases.not-now', { current: await view(row) })
  }
  const stops = obstacle(table, row, action, scope.today, loaded.missing.length)
  if (stops) throw refuse(codeOf(action, row), { detail: stops, current: await view(row) })
  return { ...loaded, role, post: postOf(scope, role, row) }
}

function codeOf(action: CaseActionName, row: CaseRow) {
  if (action === 'accept') return 'cases.incomplete' as const
  if (action === 'extend') return row.paused ? ('cases.not-now' as const) : ('cases.extended-once' as const)
  if (action !== 'request-correction') return 'cases.not-now' as const
  return row.correction ? ('cases.corrected-once' as const) : ('cases.correction-too-late' as const)
}

function postOf({ who }: Scope, role: CaseRole, row: CaseRow): string | undefined {
  if (who.kind !== 'staff') return undefined
  const post = postsFor(who, row).find((one) => one.role === role)
  return post ? `${post.organ}/${post.role}` : undefined
}

/** Topics that screens showing this case listen to. */
export function touchCase(scope: Scope, row: Pick<CaseRow, 'id' | 'organ' | 'applicant_id'>): void {
  scope.touch(`case:${row.id}`)
  scope.touch(`worklist:${row.organ}`)
  // clerks of the centre work for every organ and listen to one topic for all of them
  scope.touch(`worklist:${everyOrgan}`)
  scope.touch(`subject:${row.applicant_id}`)
}

/**
 * Stores what was decided: the change, whose turn it is now, the event, and the note that this officer acted. A change
 * of turn puts the case back among the unclaimed.
 */
export async function settleCase(
  scope: Scope,
  held: Pick<HeldCase, 'row' | 'applicable' | 'post'>,
  told: { type: string; data: Readonly<Record<string, unknown>>; change: CaseChange; deliverBy?: string },
): Promise<CaseRow> {
  const { row, applicable, post } = held
  const { change } = told
  const next = {
    status: change.status ?? row.status,
    step: change.step === undefined ? row.step : change.step,
    paused: change.paused ?? row.paused,
    tell_by: change.tell_by === undefined ? row.tell_by : change.tell_by,
    due_on: change.due_on === undefined ? row.due_on : change.due_on,
  }
  const work = workOf(applicable.table, next, told.deliverBy ?? null)
  const turned = work.work_role !== row.work_role || next.step !== row.step
  const changed = await changeCase(scope.tx, row, {
    updated_at: scope.now,
    ...(turned ? { claimed_by: null, claimed_name: null } : {}),
    ...work,
    ...change,
  })
  if (scope.who.kind === 'staff') await noteHandled(scope.tx, row, staffOf(scope).staffId, scope.now)
  scope.append({
    subject: { type: 'case', id: row.id },
    type: told.type,
    data: told.data,
    ...(post ? { post } : {}),
  })
  touchCase(scope, changed)
  return changed
}

export function staffOf({ who }: Scope): Staff {
  if (who.kind !== 'staff') throw new Error('only staff come here: the policy says so')
  return who
}

/** The official calendar of the district. */
export const calendar = stateCouncilCalendar
