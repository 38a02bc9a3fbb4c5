import type { DataKind, DemandState } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Sees } from '../rules/parts-of.ts'
import { type DemandChange, type DemandRow, type NewDemandRow, tables } from './tables.ts'

/** One demand, or undefined. `lock` holds it until the transaction ends. */
export function findDemand(
  tx: Tx,
  district: string,
  id: string,
  lock = false,
): Promise<DemandRow | undefined> {
  const query = tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** Demands by their ids, locked in one order so that two bulk acts wait for each other instead of failing. */
export function lockDemands(tx: Tx, district: string, ids: readonly string[]): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where(sql<boolean>`id = ANY(${[...ids]}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Changes a demand that is held locked, and raises its version. */
export function changeDemand(tx: Tx, row: DemandRow, change: DemandChange): Promise<DemandRow> {
  return tables(tx)
    .updateTable('sourcing.demand')
    .set({ ...change, version: row.version + 1 })
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Puts in new demands; what another organ's row of the same data already holds is left out. Answers those put in. */
export async function insertDemands(tx: Tx, rows: readonly NewDemandRow[]): Promise<DemandRow[]> {
  const made: DemandRow[] = []
  for (let at = 0; at < rows.length; at += 400) {
    const part = await tables(tx)
      .insertInto('sourcing.demand')
      .values(rows.slice(at, at + 400))
      .onConflict((conflict) => conflict.columns(['district', 'asking', 'kind', 'code']).doNothing())
      .returningAll()
      .execute()
    made.push(...part)
  }
  return made
}

export type DemandRange = {
  readonly sees: Sees
  readonly state?: DemandState | undefined
  readonly kind?: DataKind | undefined
  readonly asking?: string | undefined
  readonly asked?: string | undefined
  readonly code?: string | undefined
  readonly campaign?: string | undefined
  readonly q?: string | undefined
  /** Only what waits longer than it may on this day. */
  readonly overdueOn?: string | undefined
  /** Only what waits for one of these organs. */
  readonly waitingFor?: Sees | undefined
}

function ranged(tx: Tx, district: string, range: DemandRange) {
  const { sees, state, kind, asking, asked, code, campaign, q, overdueOn, waitingFor } = range
  let query = tables(tx).selectFrom('sourcing.demand as d').where('d.district', '=', district)
  if (sees !== 'all') {
    const own = sql`${[...sees]}::text[]`
    query = query.where(sql<boolean>`(d.asking = ANY(${own}) OR d.asked = ANY(${own}))`)
  }
  if (state) query = query.where('d.state', '=', state)
  if (kind) query = query.where('d.kind', '=', kind)
  if (asking) query = query.where('d.asking', '=', asking)
  if (asked) query = query.where('d.asked', '=', asked)
  if (code) query = query.where('d.code', '=', code)
  if (overdueOn) query = query.where('d.due_on', '<', overdueOn)
  if (waitingFor) query = query.where('d.state', '=', 'dispatched')
  if (waitingFor && waitingFor !== 'all')
    query = query.where(sql<boolean>`d.asked = ANY(${[...waitingFor]}::text[])`)
  if (q) {
    const words = q.toLowerCase()
    query = query.where(
      sql<boolean>`position(${words} IN lower(d.number || ' ' || d.code || ' ' || (d.name ->> 'zh') || ' ' || (d.name ->> 'en'))) > 0`,
    )
  }
  if (campaign)
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('sourcing.campaign_demand as c')
          .select('c.demand_id')
          .whereRef('c.district', '=', 'd.district')
          .whereRef('c.demand_id', '=', 'd.id')
          .where('c.campaign_id', '=', campaign),
      ),
    )
  return query
}

/** Demands in order of number, after the number of the last row before. */
export function listDemands(
  tx: Tx,
  district: string,
  range: DemandRange,
  after: string | null,
  limit: number,
): Promise<DemandRow[]> {
  let query = ranged(tx, district, range).selectAll('d')
  if (after !== null) query = query.where('d.number', '>', after)
  return query.orderBy('d.number').limit(limit).execute()
}

export async function countDemands(tx: Tx, district: string, range: DemandRange): Promise<number> {
  const row = await ranged(tx, district, range)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** All demands in these states, locked: for work on the whole book (deriving, proposing). */
export function demandsIn(
  tx: Tx,
  district: string,
  states: readonly DemandState[],
  lock = true,
): Promise<DemandRow[]> {
  const query = tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('state', 'in', [...states])
    .orderBy('id')
  return (lock ? query.forUpdate() : query).execute()
}

/** Demands that were dispatched to an organ for the same data, locked. */
export function dispatchedTo(
  tx: Tx,
  district: string,
  organ: string,
  data: { readonly kind: DataKind; readonly code: string },
): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('kind', '=', data.kind)
    .where('code', '=', data.code)
    .where('state', '=', 'dispatched')
    .where('asked', '=', organ)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Demands that a duty answers, locked. */
export function demandsOfDuty(tx: Tx, district: string, dutyId: string): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('duty_id', '=', dutyId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Who confirmed a demand for which data before, newest first. */
export async function confirmedBefore(
  tx: Tx,
  district: string,
): Promise<{ kind: DataKind; code: string; organ: string }[]> {
  const { rows } = await sql<{ kind: DataKind; code: string; organ: string }>`
    SELECT l.kind, l.code, d.organ FROM sourcing.duty d
    JOIN sourcing.duty_line l ON l.district = d.district AND l.duty_id = d.id
    WHERE d.district = ${district} ORDER BY d.confirmed_at DESC, d.number`.execute(tx)
  return rows
}

/** Dispatched demands that are due on or before a day and have not been reminded of since, locked. */
export function dueForReminder(tx: Tx, district: string, until: string, today: string): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('state', '=', 'dispatched')
    .where('due_on', '<=', until)
    .where('due_on', '>=', today)
    .where('reminders', '=', 0)
    .orderBy('id')
    .limit(500)
    .forUpdate()
    .execute()
}

/** Dispatched demands whose last day has passed and that are not yet under supervision, locked. */
export function overdueUnsupervised(tx: Tx, district: string, today: string): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('state', '=', 'dispatched')
    .where('due_on', '<', today)
    .where('supervised_at', 'is', null)
    .orderBy('id')
    .limit(500)
    .forUpdate()
    .execute()
}

/** All demands of the district, locked: for deriving. */
export function allDemands(tx: Tx, district: string): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** What one organ's items ask for. */
export function demandsOfAsking(tx: Tx, district: string, asking: string): Promise<DemandRow[]> {
  return tables(tx)
    .selectFrom('sourcing.demand')
    .selectAll()
    .where('district', '=', district)
    .where('asking', '=', asking)
    .execute()
}
