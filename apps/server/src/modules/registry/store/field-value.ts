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
}

function asFieldValue(row: Row): FieldValue {
  return {
    value: row.value,
    source: { organ: { code: row.organ, name: row.organ_name }, store: row.store, kind: row.kind },
    fetchedAt: row.fetched_at.toISOString(),
    trust: row.trust,
    ...(row.duty === null ? {} : { duty: row.duty }),
  }
}

/** What is known of a subject under these element (or repeat group) codes, each with its provenance. */
export async function valuesOf(
  tx: Tx,
  district: string,
  subjectId: string,
  elements: readonly string[],
): Promise<Record<string, FieldValue>> {
  const { rows } = await sql<Row>`
    SELECT element, value, organ, organ_name, store, kind, fetched_at, trust, duty FROM registry.field_value
    WHERE district = ${district} AND subject_id = ${subjectId} AND element = ANY(${[...elements]}::text[])
    ORDER BY element`.execute(tx)
  return Object.fromEntries(rows.map((row) => [row.element, asFieldValue(row)]))
}

/** The same for several subjects in one look-up, by subject. */
export async function valuesOfSubjects(
  tx: Tx,
  district: string,
  subjectIds: readonly string[],
  elements: readonly string[],
): Promise<Map<string, Record<string, FieldValue>>> {
  const { rows } = await sql<Row & { subject_id: string }>`
    SELECT subject_id, element, value, organ, organ_name, store, kind, fetched_at, trust, duty
    FROM registry.field_value
    WHERE district = ${district} AND subject_id = ANY(${[...subjectIds]}::uuid[]) AND element = ANY(${[...elements]}::text[])
    ORDER BY element`.execute(tx)
  const found = new Map<string, Record<string, FieldValue>>(subjectIds.map((id) => [id, {}]))
  for (const row of rows) {
    const values = found.get(row.subject_id)
    if (values) values[row.element] = asFieldValue(row)
  }
  return found
}

/** What was known of one element before, newest first, with the moment at which it was replaced. */
export async function earlierValues(
  tx: Tx,
  district: string,
  subjectId: string,
  element: string,
): Promise<(FieldValue & { readonly replacedAt: string })[]> {
  const { rows } = await sql<Row & { replaced_at: Date }>`
    SELECT element, value, organ, organ_name, store, kind, fetched_at, trust, duty, replaced_at
    FROM registry.field_value_history
    WHERE district = ${district} AND subject_id = ${subjectId} AND element = ${element}
    ORDER BY replaced_at DESC`.execute(tx)
  return rows.map((row) => ({ ...asFieldValue(row), replacedAt: row.replaced_at.toISOString() }))
}

/** Writes what a source says now. What it replaces goes to the history; what is the same is left alone. */
export async function saveValues(
  tx: Tx,
  district: string,
  subjectId: string,
  values: Readonly<Record<string, FieldValue>>,
  now: Date,
): Promise<string[]> {
  const incoming = JSON.stringify(
    Object.entries(values).map(([element, { value, source, fetchedAt, trust, duty }]) => ({
      element,
      value,
      organ: source.organ.code,
      organ_name: source.organ.name,
      store: source.store,
      kind: source.kind,
      fetched_at: fetchedAt,
      trust,
      duty: duty ?? null,
    })),
  )
  // `null` of JSON stands for “the source knows nothing”: in the table that is NULL.
  const source = sql`(SELECT element, nullif(value, 'null'::jsonb) AS value, organ, organ_name, store, kind, fetched_at, trust, duty
    FROM jsonb_to_recordset(${incoming}::jsonb) AS x (element text, value jsonb, organ text, organ_name text,
      store text, kind text, fetched_at timestamptz, trust text, duty text))`
  const differs = sql`(v.value, v.organ, v.organ_name, v.store, v.kind, v.fetched_at, v.trust, v.duty) IS DISTINCT FROM
    (n.value, n.organ, n.organ_name, n.store, n.kind, n.fetched_at, n.trust, n.duty)`
  await sql`
    INSERT INTO registry.field_value_history (district, subject_id, element, replaced_at, value, organ, organ_name, store, kind, fetched_at, trust, duty)
    SELECT v.district, v.subject_id, v.element, ${now}, v.value, v.organ, v.organ_name, v.store, v.kind, v.fetched_at, v.trust, v.duty
    FROM registry.field_value v JOIN ${source} n ON n.element = v.element
    WHERE v.district = ${district} AND v.subject_id = ${subjectId} AND ${differs}
    ON CONFLICT (district, subject_id, element, replaced_at) DO NOTHING`.execute(tx)
  const { rows } = await sql<{ element: string }>`
    INSERT INTO registry.field_value AS v (district, subject_id, element, value, organ, organ_name, store, kind, fetched_at, trust, duty)
    SELECT ${district}, ${subjectId}::uuid, n.element, n.value, n.organ, n.organ_name, n.store, n.kind, n.fetched_at, n.trust, n.duty
    FROM ${source} n
    ON CONFLICT (district, subject_id, element) DO UPDATE SET
      value = excluded.value, organ = excluded.organ, organ_name = excluded.organ_name, store = excluded.store,
      kind = excluded.kind, fetched_at = excluded.fetched_at, trust = excluded.trust, duty = excluded.duty
    WHERE (v.value, v.organ, v.organ_name, v.store, v.kind, v.fetched_at, v.trust, v.duty) IS DISTINCT FROM
      (excluded.value, excluded.organ, excluded.organ_name, excluded.store, excluded.kind, excluded.fetched_at, excluded.trust, excluded.duty)
    RETURNING element`.execute(tx)
  return rows.map((row) => row.element).sort()
}
