import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { ConflictPlace } from '../rules/conflict-cursor.ts'

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

/** A field on which sources disagree now, and whose it is. */
export type Conflict = ConflictPlace & { readonly kind: 'person' | 'legal-person'; readonly name: string }

/**
 * One page of open conflicts, the oldest first; of all elements, or of those named: one range of an index
 * for all and for a single element, a range that is filtered for several.
 */
export async function pageOfConflicts(
  tx: Tx,
  district: string,
  elements: readonly string[] | 'all',
  after: ConflictPlace | null,
  limit: number,
): Promise<Conflict[]> {
  const [only] = elements === 'all' ? [] : elements
  const among =
    elements === 'all'
      ? sql`true`
      : elements.length === 1
        ? sql`c.element = ${only}`
        : sql`c.element = ANY(${[...elements]}::text[])`
  const begin = after
    ? sql`(c.since, c.subject_id, c.element) > (${after.since}::timestamptz, ${after.subjectId}::uuid, ${after.element}::text)`
    : sql`true`
  const { rows } = await sql<Omit<Conflict, 'since'> & { since: Date }>`
    SELECT c.subject_id AS "subjectId", c.element, c.since, s.kind, s.name
    FROM registry.conflict c JOIN registry.subject s ON s.district = c.district AND s.id = c.subject_id
    WHERE c.district = ${district} AND c.until IS NULL AND ${among} AND ${begin}
    ORDER BY c.since, c.subject_id, c.element LIMIT ${limit}`.execute(tx)
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }))
}
