import type { FieldValue, Filled } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

type Row = {
  element: string
  value: Filled | null
  organ: string
  organ_name: string
  store: string
  kind: FieldValue['source']['kind']
  fetched_at: Date
  trust: FieldValue['trust']
  duty: string | null
  replaced_at: Date
}

/** A value that held before, with the moment at which it was replaced. */
export type Earlier = FieldValue & { readonly replacedAt: string }

/** What was known of one element before, newest first, with the moment at which it was replaced. */
export async function earlierValues(
  tx: Tx,
  district: string,
  subjectId: string,
  element: string,
): Promise<Earlier[]> {
  const { rows } = await sql<Row>`
    SELECT element, value, organ, organ_name, store, kind, fetched_at, trust, duty, replaced_at
    FROM registry.field_value_history
    WHERE district = ${district} AND subject_id = ${subjectId} AND element = ${element}
    ORDER BY replaced_at DESC, organ, store`.execute(tx)
  return rows.map(asEarlier)
}

function asEarlier(row: Row): Earlier {
  return {
    value: row.value,
    source: { organ: { code: row.organ, name: row.organ_name }, store: row.store, kind: row.kind },
    fetchedAt: row.fetched_at.toISOString(),
    trust: row.trust,
    ...(row.duty === null ? {} : { duty: row.duty }),
    replacedAt: row.replaced_at.toISOString(),
  }
}

/** At most so many earlier values of one subject are shown: the newest. */
const shown = 500

/** What was known before of all elements of one subject, newest first, by element. */
export async function earlierOfSubject(
  tx: Tx,
  district: string,
  subjectId: string,
): Promise<Map<string, Earlier[]>> {
  const { rows } = await sql<Row>`
    SELECT element, value, organ, organ_name, store, kind, fetched_at, trust, duty, replaced_at
    FROM registry.field_value_history WHERE district = ${district} AND subject_id = ${subjectId}
    ORDER BY replaced_at DESC, element, organ, store LIMIT ${shown}`.execute(tx)
  const byElement = new Map<string, Earlier[]>()
  for (const row of rows) byElement.set(row.element, [...(byElement.get(row.element) ?? []), asEarlier(row)])
  return byElement
}

/** Keeps what was said before by elements of one subject. */
export async function keepEarlier(
  tx: Tx,
  district: string,
  subjectId: string,
  values: Readonly<Record<string, FieldValue>>,
  now: Date,
): Promise<void> {
  const before = Object.entries(values).map(([element, { value, source, fetchedAt, trust, duty }]) => ({
    element,
    value,
    organ: source.organ.code,
    organ_name: source.organ.name,
    store: source.store,
    kind: source.kind,
    fetched_at: fetchedAt,
    trust,
    duty: duty ?? null,
  }))
  if (before.length === 0) return
  // `null` of JSON stands for “the source knows nothing”: in the table that is NULL.
  await sql`
    INSERT INTO registry.field_value_history
      (district, subject_id, element, replaced_at, value, organ, organ_name, store, kind, fetched_at, trust, duty)
    SELECT ${district}, ${subjectId}::uuid, element, ${now}, nullif(value, 'null'::jsonb), organ, organ_name, store,
      kind, fetched_at, trust, duty
    FROM jsonb_to_recordset(${JSON.stringify(before)}::jsonb) AS x (element text, value jsonb, organ text,
      organ_name text, store text, kind text, fetched_at timestamptz, trust text, duty text)
    ON CONFLICT DO NOTHING`.execute(tx)
}
