import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type DutyRow, type ProbeRow, tables } from './tables.ts'

/** The last probes of a duty, newest first. */
export function probesOf(tx: Tx, district: string, dutyId: string, limit: number): Promise<ProbeRow[]> {
  return tables(tx)
    .selectFrom('sourcing.probe')
    .selectAll()
    .where('district', '=', district)
    .where('duty_id', '=', dutyId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}

/** Live duties that were last probed before a time, or never; locked, those that another process holds left out. */
export function dutiesToProbe(tx: Tx, district: string, before: Date, limit: number): Promise<DutyRow[]> {
  return tables(tx)
    .selectFrom('sourcing.duty')
    .selectAll()
    .where('district', '=', district)
    .where('state', '=', 'live')
    .where((where) => where.or([where('probed_at', 'is', null), where('probed_at', '<', before)]))
    .orderBy(sql`probed_at NULLS FIRST`)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

const kept = '90 days'

/** Keeps a probe, and forgets those of the same duty that are older than a quarter of a year. */
export async function keepProbe(tx: Tx, row: ProbeRow): Promise<void> {
  await tables(tx).insertInto('sourcing.probe').values(row).execute()
  await sql`
    DELETE FROM sourcing.probe WHERE district = ${row.district} AND duty_id = ${row.duty_id}
      AND at < ${row.at}::timestamptz - ${kept}::interval`.execute(tx)
}
