import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** The elements that these organs answer for: under a data duty, or because one of their sources has a column for it. */
export async function elementsSuppliedBy(
  tx: Tx,
  district: string,
  organs: readonly string[],
): Promise<string[]> {
  if (organs.length === 0) return []
  const mine = sql`${[...organs]}::text[]`
  const { rows } = await sql<{ element: string }>`
    SELECT element FROM registry.authority WHERE district = ${district} AND organ = ANY(${mine}) AND until IS NULL
    UNION
    SELECT c.value FROM registry.source s, jsonb_each_text(s.definition -> 'columns') AS c
    WHERE s.district = ${district} AND s.definition ->> 'organ' = ANY(${mine})
    ORDER BY 1`.execute(tx)
  return rows.map(({ element }) => element)
}
