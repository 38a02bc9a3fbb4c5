import { nameText } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { putBack, strikeOff } from '../catalog/index.ts'
import { endAuthorities, recordAuthorities } from '../registry/index.ts'
import { tell } from './act-on-demand.ts'
import { nameOf, organsOf } from './organ-names.ts'
import { refuse } from './problems.ts'
import { allowedOnDuty, type DutyAct, demandOfDuty, dutyAfter } from './rules/duty-states.ts'
import { dutyParts, sees } from './rules/parts-of.ts'
import { changeDemand, demandsOfDuty } from './store/demand-store.ts'
import { changeDuty, coverings, findDuty, linesOf } from './store/duty-store.ts'
import type { DutyChange, DutyRow } from './store/tables.ts'
import { viewDuty } from './views/duty-view.ts'

/** A duty that the caller may see; for anybody else it does not exist (404). */
export async function findSeenDuty(scope: Scope, dutyId: string, lock = false): Promise<DutyRow> {
  const row = await findDuty(scope.tx, scope.district, dutyId, lock)
  const own = sees(scope.who)
  if (!row || (own !== 'all' && !own.includes(row.organ))) throw refuse('sourcing.duty-not-found')
  return row
}

/** Holds a duty for an act: found, theirs, at the version they saw, and allowed in this state. */
export async function holdDuty(scope: Scope, dutyId: string, act: DutyAct): Promise<DutyRow> {
  const row = await findSeenDuty(scope, dutyId, true)
  if (scope.version !== undefined && scope.version !== row.version)
    throw refuseGenerally('platform.stale-version', { current: await viewDuty(scope, row) })
  if (allowedOnDuty(row.state, dutyParts(scope.who, row)).includes(act)) return row
  const ever = allowedOnDuty(row.state, ['owner', 'coordinator']).includes(act)
  throw refuse(ever ? 'sourcing.not-yours' : 'sourcing.not-now', { current: await viewDuty(scope, row) })
}

/** Moves a held duty on, and the demands that it answers with it. */
export async function moveDuty(
  scope: Scope,
  row: DutyRow,
  act: DutyAct,
  told: { type: string; data?: Readonly<Record<string, unknown>>; change?: DutyChange },
): Promise<DutyRow> {
  const state = dutyAfter(act, row.state)
  if (state === null) throw new Error(`${act} leads nowhere from ${row.state}`)
  const changed = await changeDuty(scope.tx, row, { state, updated_at: scope.now, ...told.change })
  const lines = await linesOf(scope.tx, scope.district, [row.id])
  const count = (kind: 'element' | 'material') => lines.filter((line) => line.kind === kind).length
  scope.append({
    subject: { type: 'data-duty', id: row.id },
    type: `sourcing.${told.type}`,
    data: { number: row.number, elements: count('element'), materials: count('material'), ...told.data },
  })
  scope.touch('sourcing:*')
  scope.touch(`sourcing:${row.organ}`)
  for (const demand of await demandsOfDuty(scope.tx, scope.district, row.id)) {
    const moved = await changeDemand(scope.tx, demand, {
      state: demandOfDuty(state),
      updated_at: scope.now,
    })
    tell(scope, moved, `demand-${state}`, { duty: row.number })
  }
  return changed
}

/** Strikes off what a live duty covers, in the same transaction: portal, kiosk and counter read it there. */
export async function strikeOffFor(scope: Pick<Scope, 'tx' | 'district' | 'now'>, row: DutyRow) {
  const lines = await linesOf(scope.tx, scope.district, [row.id])
  const types = lines.filter(({ kind }) => kind === 'material').map(({ code }) => code)
  const organs = await organsOf(scope)
  const cover = {
    duty: row.number,
    sourceOrgan: nameText(nameOf(organs, row.organ)),
    store: organs.get(row.organ)?.stores.find(({ zh }) => zh === row.store) ?? row.store,
    basis: nameText({ name: row.basis, nameEnglish: row.basis_english }),
  }
  await strikeOff(scope.tx, scope.district, types, cover, scope.now)
  await putBack(scope.tx, scope.district, row.number, types)
}

/** Puts back what only this duty covered. */
export function putBackFor(scope: Pick<Scope, 'tx' | 'district'>, row: DutyRow): Promise<void> {
  return putBack(scope.tx, scope.district, row.number)
}

/**
 * Makes the store of a live duty answer for the elements that it covers, in the same transaction: the registry
 * believes it before others from then on, and asks it again once its word is older than the promised cycle.
 */
export async function answerFor(
  { tx, district, now }: Pick<Scope, 'tx' | 'district' | 'now'>,
  { id, number, organ, store, cycle }: DutyRow,
): Promise<void> {
  const lines = await linesOf(tx, district, [id])
  const elements = lines.filter(({ kind }) => kind === 'element').map(({ code }) => code)
  const authorities = elements.map((element) => ({ element, organ, store, duty: number, cycle }))
  await recordAuthorities(tx, district, authorities, now)
}

/** Ends that; where another live duty binds the same store to the same element, it answers under that one. */
export async function answerNoMore(
  { tx, district, now }: Pick<Scope, 'tx' | 'district' | 'now'>,
  { number, organ, store }: DutyRow,
): Promise<void> {
  const ended = await endAuthorities(tx, district, number, now)
  if (ended === 0) return
  const still = (await coverings(tx, district)).filter(
    (one) => one.kind === 'element' && one.state === 'live' && one.organ === organ && one.store === store,
  )
  const authorities = still.map(({ code, number: duty, cycle }) => ({
    element: code,
    organ,
    store,
    duty,
    cycle,
  }))
  await recordAuthorities(tx, district, authorities, now)
}
