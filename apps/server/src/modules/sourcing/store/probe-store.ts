import type { Tx } from '../../../platform/db/database.ts'
import { type ProbeRow, tables } from './tables.ts'

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
