import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/**
 * The next number of a kind for an organ and a year, without gaps: the row stays locked until the transaction ends,
 * so take it as late as possible. A rolled-back transaction gives its number back.
 */
export async function nextSerial(
  tx: Tx,
  district: string,
  series: { organ: string; year: number; kind: string },
): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    INSERT INTO platform.serial AS s (district, organ, year, kind, last)
    VALUES (${district}, ${series.organ}, ${series.year}, ${series.kind}, 1)
    ON CONFLICT (district, organ, year, kind) DO UPDATE SET last = s.last + 1
    RETURNING last`.execute(tx)
  const last = rows[0]?.last
  if (last === undefined) throw new Error('the serial answered no row')
  return last
}
