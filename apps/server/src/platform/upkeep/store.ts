import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Makes the partitions of the event log for so many months from `first` on. Answers how many were missing. */
export async function ensurePartitions(tx: Tx, first: string, months: number): Promise<number> {
  const { rows } = await sql<{ made: number }>`
    SELECT event.ensure_partitions(${first}::date, ${months}::int) AS made`.execute(tx)
  return rows[0]?.made ?? 0
}

/** Deletes the idempotency keys that were used before `before`. Answers how many. */
export async function deleteKeysBefore(tx: Tx, district: string, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM platform.idempotency WHERE district = ${district} AND at < ${before}`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
