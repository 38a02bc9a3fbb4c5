import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** What is counted by month. */
export type Tallied = 'demands' | 'confirmed' | 'live' | 'withdrawn'

/** Adds to the count of a month. */
export async function addToMonth(
  tx: Tx,
  district: string,
  month: string,
  what: Tallied,
  { elements, materials }: { readonly elements: number; readonly materials: number },
): Promise<void> {
  await sql`
    INSERT INTO sourcing.month_count AS m (district, month, what, elements, materials)
    VALUES (${district}, ${month}::date, ${what}, ${elements}, ${materials})
    ON CONFLICT (district, month, what)
    DO UPDATE SET elements = m.elements + excluded.elements, materials = m.materials + excluded.materials`.execute(
    tx,
  )
}

export type MonthCount = { readonly month: string } & Readonly<Record<Tallied, number>>

/** The counts of the months from `first` on, elements and materials together, oldest first. */
export async function monthsFrom(tx: Tx, district: string, first: string): Promise<MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    SELECT month,
      coalesce(sum(elements + materials) FILTER (WHERE what = 'demands'), 0)::int AS demands,
      coalesce(sum(elements + materials) FILTER (WHERE what = 'confirmed'), 0)::int AS confirmed,
      coalesce(sum(elements + materials) FILTER (WHERE what = 'live'), 0)::int AS live,
      coalesce(sum(elements + materials) FILTER (WHERE what = 'withdrawn'), 0)::int AS withdrawn
    FROM sourcing.month_count WHERE district = ${district} AND month >= ${first}::date
    GROUP BY month ORDER BY month`.execute(tx)
  return rows
}
