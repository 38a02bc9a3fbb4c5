import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** Notes on which of these elements the sources of a subject disagree from now on, and on which they no longer do. */
export async function noteConflicts(
  tx: Tx,
  district: string,
  subjectId: string,
  elements: { readonly agreed: readonly string[]; readonly disputed: readonly string[] },
  now: Date,
): Promise<void> {
  const { agreed, disputed } = elements
  if (agreed.length > 0)
    await sql`
      UPDATE registry.conflict SET until = ${now}
      WHERE district = ${district} AND subject_id = ${subjectId} AND until IS NULL
        AND element = ANY(${[...agreed]}::text[])`.execute(tx)
  if (disputed.length > 0)
    await sql`
      INSERT INTO registry.conflict (district, subject_id, element, since)
      SELECT ${district}, ${subjectId}::uuid, d.element, ${now} FROM unnest(${[...disputed]}::text[]) AS d (element)
      WHERE NOT EXISTS (SELECT FROM registry.conflict c WHERE c.district = ${district}
        AND c.subject_id = ${subjectId}::uuid AND c.element = d.element AND c.until IS NULL)
      ON CONFLICT DO NOTHING`.execute(tx)
}

/** On how many fields sources disagree now. */
export async function countConflicts(tx: Tx, district: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM registry.conflict WHERE district = ${district} AND until IS NULL`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
