import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/database.ts'

export type Series = { readonly organ: string; readonly year: number; readonly kind: string }

/** The statement alone, answering `last`, for stores that take a number and use it in one journey (`WITH … AS`). */
export function serialStatement(district: string, series: Series): RawBuilder<{ last: number }> {
  return sql<{ last: number }>`
    INSERT INTO platform.serial AS s (district, organ, year, kind, last)
    VALUES (${district}, ${series.organ}, ${series.year}, ${series.kind}, 1)
    ON CONFLICT (district, organ, year, kind) DO UPDATE SET last = s.last + 1
    RETURNING last`
}

/**
 * The next number of a kind for an organ and a year, without gaps: the row stays locked until the transaction ends,
 * so take it as late as possible. A rolled-back transaction gives its number back.
 */
export async function nextSerial(tx: Tx, district: string, series: Series): Promise<number> {
  const { rows } = await serialStatement(district, series).execute(tx)
  const last = rows[0]?.last
  if (last === undefined) throw new Error('the serial answered no row')
  return last
}

/** Takes `count` numbers of a series at once and answers the first of them, for work that makes many rows. */
export async function takeSerials(tx: Tx, district: string, series: Series, count: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    INSERT INTO platform.serial AS s (district, organ, year, kind, last)
    VALUES (${district}, ${series.organ}, ${series.year}, ${series.kind}, ${count})
    ON CONFLICT (district, organ, year, kind) DO UPDATE SET last = s.last + ${count}
    RETURNING last`.execute(tx)
  const last = rows[0]?.last
  if (last === undefined) throw new Error('the serial answered no row')
  return last - count + 1
}
