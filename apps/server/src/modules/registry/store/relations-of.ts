import type { SubjectRecord } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** Who is related to a subject today, from its side: whom it acts for, who acts for it, who lives with it. */
export async function relationsOf(
  tx: Tx,
  district: string,
  subjectId: string,
  day: string,
): Promise<SubjectRecord['relations']> {
  const { rows } = await sql<SubjectRecord['relations'][number]>`
    SELECT r.kind,
      CASE WHEN r.kind = 'household' THEN 'lives-with' WHEN r.from_id = ${subjectId} THEN 'acts-for' ELSE 'acted-for-by' END AS direction,
      s.name, r.valid_from AS since, r.valid_until AS until
    FROM registry.relation r
    JOIN registry.subject s ON s.district = r.district
      AND s.id = CASE WHEN r.from_id = ${subjectId} THEN r.to_id ELSE r.from_id END
    WHERE r.district = ${district} AND (r.from_id = ${subjectId} OR r.to_id = ${subjectId})
      AND (r.kind <> 'household' OR r.to_id = ${subjectId})
      AND (r.valid_from IS NULL OR r.valid_from <= ${day}) AND (r.valid_until IS NULL OR r.valid_until >= ${day})
    ORDER BY direction, s.name`.execute(tx)
  return rows
}
