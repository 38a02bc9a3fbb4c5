import type { DataKind, DutyState, Sentence } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Sees } from '../rules/parts-of.ts'
import { type DutyChange, type DutyLineRow, type DutyRow, type NewDutyRow, tables } from './tables.ts'

/** One duty by id, or undefined. `lock` holds it until the transaction ends. */
export function findDuty(tx: Tx, district: string, id: string, lock = false): Promise<DutyRow | undefined> {
  const query = tables(tx)
    .selectFrom('sourcing.duty')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** One duty by its number, locked. */
export function lockDutyByNumber(tx: Tx, district: string, number: string): Promise<DutyRow | undefined> {
  return tables(tx)
    .selectFrom('sourcing.duty')
    .selectAll()
    .where('district', '=', district)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
}

export function insertDuty(tx: Tx, row: NewDutyRow): Promise<DutyRow> {
  return tables(tx).insertInto('sourcing.duty').values(row).returningAll().executeTakeFirstOrThrow()
}

/** Changes a duty that is held locked, and raises its version. */
export function changeDuty(tx: Tx, row: DutyRow, change: DutyChange): Promise<DutyRow> {
  return tables(tx)
    .updateTable('sourcing.duty')
    .set({ ...change, version: row.version + 1 })
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export type NewLine = { readonly kind: DataKind; readonly code: string; readonly name: Sentence }

/** Adds data to a duty; what it holds already stays. */
export async function addLines(
  tx: Tx,
  duty: Pick<DutyRow, 'district' | 'id'>,
  lines: readonly NewLine[],
): Promise<void> {
  if (lines.length === 0) return
  await tables(tx)
    .insertInto('sourcing.duty_line')
    .values(
      lines.map(({ kind, code, name }) => ({
        district: duty.district,
        duty_id: duty.id,
        kind,
        code,
        name: JSON.stringify(name),
      })),
    )
    .onConflict((conflict) => conflict.columns(['district', 'duty_id', 'kind', 'code']).doNothing())
    .execute()
}

/** Takes away from a duty what is not among `lines`: a data pack said it anew. */
export async function dropOtherLines(
  tx: Tx,
  duty: Pick<DutyRow, 'district' | 'id'>,
  lines: readonly Pick<NewLine, 'kind' | 'code'>[],
): Promise<void> {
  const kept = lines.map(({ kind, code }) => `${kind}/${code}`)
  await sql`
    DELETE FROM sourcing.duty_line WHERE district = ${duty.district} AND duty_id = ${duty.id}
      AND NOT kind || '/' || code = ANY(${kept}::text[])`.execute(tx)
}

/** The data of some duties, in order. */
export function linesOf(tx: Tx, district: string, dutyIds: readonly string[]): Promise<DutyLineRow[]> {
  return tables(tx)
    .selectFrom('sourcing.duty_line')
    .selectAll()
    .where('district', '=', district)
    .where(sql<boolean>`duty_id = ANY(${[...new Set(dutyIds)]}::uuid[])`)
    .orderBy('duty_id')
    .orderBy('kind')
    .orderBy('code')
    .execute()
}

/** A duty with one thing that it covers. */
export type Covering = {
  readonly kind: DataKind
  readonly code: string
  readonly name: Sentence
  readonly dutyId: string
  readonly number: string
  readonly organ: string
  readonly store: string
  readonly cycle: DutyRow['cycle']
  readonly basis: string
  readonly state: DutyState
  readonly failing: boolean
  /** Its interface has been looked at; only then can the promise be said to be kept. */
  readonly measured: boolean
}

/** Everything that duties cover which are not withdrawn, live ones first. */
export async function coverings(tx: Tx, district: string): Promise<Covering[]> {
  const { rows } = await sql<Covering>`
    SELECT l.kind, l.code, l.name, d.id AS "dutyId", d.number, d.organ, d.store, d.cycle, d.basis, d.state, d.failing,
      d.interface IS NOT NULL AND d.probed_at IS NOT NULL AS measured
    FROM sourcing.duty d
    JOIN sourcing.duty_line l ON l.district = d.district AND l.duty_id = d.id
    WHERE d.district = ${district} AND d.state <> 'withdrawn'
    ORDER BY d.state = 'live' DESC, d.confirmed_at, d.number, l.kind, l.code`.execute(tx)
  return rows
}

/** Numbers of duties by their ids. */
export async function numbersOfDuties(
  tx: Tx,
  district: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('sourcing.duty')
    .select(['id', 'number'])
    .where('district', '=', district)
    .where(sql<boolean>`id = ANY(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

export type DutyRange = {
  readonly sees: Sees
  readonly organ?: string | undefined
  readonly state?: DutyState | undefined
  readonly failing?: boolean | undefined
}

/** Duties in order of number, after the number of the last row before. */
export function listDuties(
  tx: Tx,
  district: string,
  { sees, organ, state, failing }: DutyRange,
  after: string | null,
  limit: number,
): Promise<DutyRow[]> {
  let query = tables(tx).selectFrom('sourcing.duty').selectAll().where('district', '=', district)
  if (sees !== 'all') query = query.where(sql<boolean>`organ = ANY(${[...sees]}::text[])`)
  if (organ) query = query.where('organ', '=', organ)
  if (state) query = query.where('state', '=', state)
  if (failing !== undefined) query = query.where('failing', '=', failing)
  if (after !== null) query = query.where('number', '>', after)
  return query.orderBy('number').limit(limit).execute()
}

/** The duty of an organ from one store that is not withdrawn, locked. */
export function lockDutyByStore(
  tx: Tx,
  district: string,
  organ: string,
  store: string,
): Promise<DutyRow | undefined> {
  return tables(tx)
    .selectFrom('sourcing.duty')
    .selectAll()
    .where('district', '=', district)
    .where('organ', '=', organ)
    .where('store', '=', store)
    .where('state', '<>', 'withdrawn')
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}
