import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** One reading of a source, from its first batch to its last. */
export type Run = {
  readonly id: string
  readonly source: string
  readonly startedBy: 'schedule' | 'command' | 'desk'
  readonly startedAt: Date
  readonly batchAt: Date
  readonly endedAt: Date | null
  readonly state: 'running' | 'done' | 'failed' | 'refused'
  readonly read: number
  readonly stored: number
  readonly new: number
  readonly quarantined: number
  readonly failure: string | null
}
const columns = sql`id, source, started_by AS "startedBy", started_at AS "startedAt", batch_at AS "batchAt",
  ended_at AS "endedAt", state, rows_read AS "read", rows_stored AS "stored", rows_new AS "new",
  rows_quarantined AS "quarantined", failure`

/** What a batch did. */
export type BatchCount = {
  readonly read: number
  readonly stored: number
  readonly new: number
  readonly quarantined: number
}

/** Begins a run; null when one is running already. */
export async function beginRun(
  tx: Tx,
  district: string,
  run: Pick<Run, 'id' | 'source' | 'startedBy' | 'startedAt'>,
): Promise<Run | null> {
  const { rows } = await sql<Run>`
    INSERT INTO registry.run (district, id, source, started_by, started_at, batch_at, state)
    VALUES (${district}, ${run.id}, ${run.source}, ${run.startedBy}, ${run.startedAt}, ${run.startedAt}, 'running')
    ON CONFLICT (district, source) WHERE state = 'running' DO NOTHING
    RETURNING ${columns}`.execute(tx)
  return rows[0] ?? null
}

/** The run of a source that has not ended, held until the transaction ends. */
export async function runningRun(tx: Tx, district: string, source: string): Promise<Run | null> {
  const { rows } = await sql<Run>`
    SELECT ${columns} FROM registry.run
    WHERE district = ${district} AND source = ${source} AND state = 'running' FOR UPDATE`.execute(tx)
  return rows[0] ?? null
}

/** Adds what a batch did. */
export async function countBatch(
  tx: Tx,
  district: string,
  id: string,
  count: BatchCount,
  now: Date,
): Promise<void> {
  await sql`
    UPDATE registry.run SET batch_at = ${now}, rows_read = rows_read + ${count.read}, rows_stored = rows_stored + ${count.stored},
      rows_new = rows_new + ${count.new}, rows_quarantined = rows_quarantined + ${count.quarantined}
    WHERE district = ${district} AND id = ${id}`.execute(tx)
}

/** Ends a run. */
export async function endRun(
  tx: Tx,
  district: string,
  id: string,
  state: 'done' | 'failed' | 'refused',
  failure: string | null,
  now: Date,
): Promise<Run> {
  const { rows } = await sql<Run>`
    UPDATE registry.run SET state = ${state}, failure = ${failure}, ended_at = ${now}
    WHERE district = ${district} AND id = ${id} RETURNING ${columns}`.execute(tx)
  const [run] = rows
  if (!run) throw new Error(`there is no run ${id}`)
  return run
}

/** The runs of a source, newest first, from before a run on when one is named. */
export async function listRuns(
  tx: Tx,
  district: string,
  source: string,
  before: { readonly startedAt: string; readonly id: string } | undefined,
  limit: number,
): Promise<Run[]> {
  const from = before
    ? sql`AND (started_at, id) < (${before.startedAt}::timestamptz, ${before.id}::uuid)`
    : sql``
  const { rows } = await sql<Run>`
    SELECT ${columns} FROM registry.run WHERE district = ${district} AND source = ${source} ${from}
    ORDER BY started_at DESC, id DESC LIMIT ${limit}`.execute(tx)
  return rows
}

/** The newest run of each source. */
export async function lastRuns(tx: Tx, district: string): Promise<Map<string, Run>> {
  const { rows } = await sql<Run>`
    SELECT r.* FROM registry.source s CROSS JOIN LATERAL (
      SELECT ${columns} FROM registry.run
      WHERE district = s.district AND source = s.code ORDER BY started_at DESC, id DESC LIMIT 1) r
    WHERE s.district = ${district}`.execute(tx)
  return new Map(rows.map((run) => [run.source, run]))
}
