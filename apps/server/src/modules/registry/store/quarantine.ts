import type { Sentence } from '@yimen/contract'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../../platform/db/database.ts'

/** What is wrong with a row, and where. */
export type RowFault = { readonly column: string | null; readonly reason: string; readonly message: Sentence }
/** A row that could not be taken in. */
export type BadRow = RowFault & {
  readonly place: string
  readonly cells: Readonly<Record<string, string | null>>
}
/** The same as it waits. */
export type QuarantinedRow = BadRow & {
  readonly id: string
  readonly source: string
  readonly runId: string
  readonly foundAt: Date
}

/** Sets rows aside. */
export async function setAside(
  tx: Tx,
  district: string,
  from: { readonly source: string; readonly runId: string; readonly now: Date },
  rows: readonly BadRow[],
): Promise<void> {
  if (rows.length === 0) return
  const told = JSON.stringify(rows.map((row) => ({ ...row, id: uuidv7() })))
  await sql`
    INSERT INTO registry.quarantined_row (district, id, source, run_id, place, found_at, column_name, reason, message, cells)
    SELECT ${district}, id, ${from.source}, ${from.runId}::uuid, place, ${from.now}::timestamptz, "column", reason, message, cells
    FROM jsonb_to_recordset(${told}::jsonb)
      AS x (id uuid, place text, "column" text, reason text, message jsonb, cells jsonb)`.execute(tx)
}

const columns = sql`id, source, run_id AS "runId", place, found_at AS "foundAt", column_name AS "column", reason, message, cells`

/** The rows of a source that wait, oldest first, after one when it is named. */
export async function waitingRows(
  tx: Tx,
  district: string,
  source: string,
  after: string | undefined,
  limit: number,
): Promise<QuarantinedRow[]> {
  const { rows } = await sql<QuarantinedRow>`
    SELECT ${columns} FROM registry.quarantined_row
    WHERE district = ${district} AND source = ${source} AND state = 'waiting'
      ${after ? sql`AND id > ${after}::uuid` : sql``}
    ORDER BY id LIMIT ${limit}`.execute(tx)
  return rows
}

/** Those of these rows that wait, held until the transaction ends. */
export async function holdRows(
  tx: Tx,
  district: string,
  source: string,
  ids: readonly string[],
): Promise<QuarantinedRow[]> {
  const { rows } = await sql<QuarantinedRow>`
    SELECT ${columns} FROM registry.quarantined_row
    WHERE district = ${district} AND source = ${source} AND state = 'waiting' AND id = ANY(${[...ids]}::uuid[])
    ORDER BY id FOR UPDATE`.execute(tx)
  return rows
}

/** Settles rows: what they held is forgotten. */
export async function settleRows(
  tx: Tx,
  district: string,
  ids: readonly string[],
  state: 'stored' | 'dropped',
  now: Date,
): Promise<void> {
  if (ids.length === 0) return
  await sql`
    UPDATE registry.quarantined_row SET state = ${state}, settled_at = ${now}, cells = NULL
    WHERE district = ${district} AND id = ANY(${[...ids]}::uuid[])`.execute(tx)
}

/** Writes anew why rows wait. */
export async function explainAgain(
  tx: Tx,
  district: string,
  rows: readonly (RowFault & { readonly id: string })[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    UPDATE registry.quarantined_row q SET column_name = x."column", reason = x.reason, message = x.message
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x (id uuid, "column" text, reason text, message jsonb)
    WHERE q.district = ${district} AND q.id = x.id`.execute(tx)
}

/** How many rows of each source wait. */
export async function countWaiting(tx: Tx, district: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ source: string; count: number }>`
    SELECT source, count(*) AS count FROM registry.quarantined_row
    WHERE district = ${district} AND state = 'waiting' GROUP BY source`.execute(tx)
  return new Map(rows.map(({ source, count }) => [source, count]))
}
