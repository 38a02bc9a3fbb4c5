import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Writer } from './bulk.ts'

/** Keeps, of the subjects in the staged batch, what the source said before and no longer says. */
export async function keepReplaced(tx: Tx, district: string, writer: Writer, now: Date): Promise<void> {
  await sql`
    INSERT INTO registry.field_value_history
      (district, subject_id, element, replaced_at, value, organ, organ_name, store, kind, fetched_at, trust, duty)
    SELECT t.district, t.subject_id, before.key, ${now}::timestamptz, nullif(before.value, 'null'::jsonb), t.organ,
      t.organ_name, t.store, coalesce(mark ->> 'kind', t.kind), coalesce((mark ->> 'at')::timestamptz, t.observed_at),
      coalesce(mark ->> 'trust', t.trust), CASE WHEN mark ? 'duty' THEN mark ->> 'duty' ELSE t.duty END
    FROM staged_row r
    JOIN registry.statement t ON t.district = ${district} AND t.subject_id = r.subject_id
      AND t.organ = ${writer.organ} AND t.store = ${writer.store} AND t.observed_at <= r.at
    CROSS JOIN LATERAL jsonb_each(t.said) AS before
    CROSS JOIN LATERAL (SELECT coalesce(t.marks -> before.key, '{}') AS mark) AS m
    WHERE r.said ? before.key AND r.said -> before.key <> before.value
    ON CONFLICT DO NOTHING`.execute(tx)
}

/**
 * Notes, for the subjects in the staged batch, the elements of which two sources now say something different, and ends
 * the notes of those on which they agree again. One’s own word is no source.
 */
export async function noteBatchConflicts(tx: Tx, district: string, writer: Writer, now: Date): Promise<void> {
  const disputed = sql`
    SELECT DISTINCT r.subject_id, mine.key AS element
    FROM staged_row r
    JOIN registry.statement t ON t.district = ${district} AND t.subject_id = r.subject_id
      AND (t.organ, t.store) <> (${writer.organ}::text, ${writer.store}::text) AND t.kind NOT IN ('own', 'broken')
    CROSS JOIN LATERAL jsonb_each(r.said) AS mine
    WHERE t.said ? mine.key AND mine.value <> 'null'::jsonb AND t.said -> mine.key NOT IN ('null'::jsonb, mine.value)`
  await sql`
    UPDATE registry.conflict c SET until = ${now} FROM staged_row r
    WHERE c.district = ${district} AND c.until IS NULL AND c.subject_id = r.subject_id AND r.said ? c.element
      AND NOT EXISTS (SELECT FROM (${disputed}) d WHERE d.subject_id = c.subject_id AND d.element = c.element)`.execute(
    tx,
  )
  await sql`
    INSERT INTO registry.conflict (district, subject_id, element, since)
    SELECT ${district}, d.subject_id, d.element, ${now}::timestamptz FROM (${disputed}) d
    WHERE NOT EXISTS (SELECT FROM registry.conflict c WHERE c.district = ${district} AND c.subject_id = d.subject_id
      AND c.element = d.element AND c.until IS NULL)
    ON CONFLICT DO NOTHING`.execute(tx)
}
