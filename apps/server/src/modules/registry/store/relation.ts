import type { Who } from '@yimen/contract'
import { type RawBuilder, sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../../platform/db/database.ts'

export type Representation = Extract<Who, { kind: 'resident' }>['represents'][number]

/**
 * Asks for whom a person may act on a day (`YYYY-MM-DD`; today in Asia/Shanghai when not given): as legal representative
 * or as agent, from the first day to the last one, both counted. Subjects that have ended are left out. `subject` is an
 * expression, so that whoever knows the person only by another row can ask in the same statement.
 */
export function representations(
  district: string,
  subject: RawBuilder<unknown>,
  day?: string,
): RawBuilder<Representation> {
  const on = day === undefined ? sql`(now() AT TIME ZONE 'Asia/Shanghai')::date` : sql`${day}::date`
  return sql<Representation>`
    SELECT DISTINCT ON (s.name, s.id) s.id AS "subjectId", s.name, s.kind, r.kind AS capacity, r.scope
    FROM (
      SELECT to_id, kind, NULL::jsonb AS scope FROM registry.relation
      WHERE district = ${district} AND from_id = ${subject} AND kind IN ('legal-representative', 'agent')
        AND valid_from <= ${on} AND (valid_until IS NULL OR valid_until >= ${on})
      UNION ALL
      SELECT giver_id, 'agent', scope FROM registry.entrustment
      WHERE district = ${district} AND agent_id = ${subject} AND state = 'given' AND valid_until >= ${on}
    ) AS r JOIN registry.subject s ON s.district = ${district} AND s.id = r.to_id
    WHERE s.state = 'active'
    ORDER BY s.name, s.id, r.scope IS NOT NULL, r.kind = 'agent'`
}

/** For whom a person may act on a day, as `representations` asks it. */
export async function representationsOf(
  tx: Tx,
  district: string,
  subjectId: string,
  day?: string,
): Promise<Representation[]> {
  const { rows } = await representations(district, sql`${subjectId}::uuid`, day).execute(tx)
  return rows
}

/** One who lives with a subject. `relation` is a code of the list of family relations: what they are to the subject. */
export type HouseholdMember = {
  readonly subjectId: string
  readonly name: string
  readonly code: string
  readonly relation: string
}

/** The household of a subject as recorded. */
export async function householdOf(tx: Tx, district: string, subjectId: string): Promise<HouseholdMember[]> {
  const { rows } = await sql<HouseholdMember>`
    SELECT s.id AS "subjectId", s.name, s.code, r.family_relation AS relation
    FROM registry.relation r JOIN registry.subject s ON s.district = r.district AND s.id = r.from_id
    WHERE r.district = ${district} AND r.to_id = ${subjectId} AND r.kind = 'household'
    ORDER BY r.family_relation, s.name`.execute(tx)
  return rows
}

export type NewRelation = {
  readonly fromId: string
  readonly toId: string
  readonly kind: 'legal-representative' | 'agent' | 'household'
  readonly familyRelation: string | null
  readonly validFrom: string | null
  readonly validUntil: string | null
}

/** Writes a relation, known by its two ends and its kind. True when anything was new. */
export async function saveRelation(tx: Tx, district: string, relation: NewRelation): Promise<boolean> {
  const { fromId, toId, kind, familyRelation, validFrom, validUntil } = relation
  const { rows } = await sql<{ id: string }>`
    INSERT INTO registry.relation AS r (district, id, from_id, to_id, kind, family_relation, valid_from, valid_until)
    VALUES (${district}, ${uuidv7()}, ${fromId}, ${toId}, ${kind}, ${familyRelation}, ${validFrom}, ${validUntil})
    ON CONFLICT (district, from_id, to_id, kind) DO UPDATE SET
      family_relation = excluded.family_relation, valid_from = excluded.valid_from, valid_until = excluded.valid_until
    WHERE (r.family_relation, r.valid_from, r.valid_until) IS DISTINCT FROM
      (excluded.family_relation, excluded.valid_from, excluded.valid_until)
    RETURNING id`.execute(tx)
  return rows.length > 0
}
