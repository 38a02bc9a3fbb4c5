import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** Which elements were merged into which, by the code of the merged one. */
export async function mergedElements(tx: Tx, district: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; into: string }>`
    SELECT code, into_code AS "into" FROM forms.element_merge WHERE district = ${district} ORDER BY code`.execute(
    tx,
  )
  return new Map(rows.map(({ code, into }) => [code, into]))
}

/** Notes a merging. What had been merged into the element before goes on to the same survivor. */
export async function insertMerge(
  tx: Tx,
  district: string,
  merge: { readonly code: string; readonly into: string; readonly at: Date; readonly by: string },
): Promise<void> {
  const { code, into, at, by } = merge
  await sql`UPDATE forms.element_merge SET into_code = ${into}
    WHERE district = ${district} AND into_code = ${code}`.execute(tx)
  await sql`INSERT INTO forms.element_merge (district, code, into_code, at, by)
    VALUES (${district}, ${code}, ${into}, ${at}, ${by})`.execute(tx)
}
