import type { Criterion, FieldValue, Filled } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Authority } from '../rules/survivorship.ts'

type Kind = FieldValue['source']['kind']
/** In what one element differs from the rest of its row. */
export type Mark = {
  readonly at?: string
  readonly kind?: Kind
  readonly trust?: FieldValue['trust']
  readonly duty?: string | null
}
/** What one store says last of one subject. */
export type StatementRow = {
  readonly subject_id: string
  readonly organ: string
  readonly store: string
  readonly organ_name: string
  readonly kind: Kind
  readonly observed_at: string
  readonly trust: FieldValue['trust']
  readonly duty: string | null
  readonly said: Readonly<Record<string, Filled | null>>
  readonly marks: Readonly<Record<string, Mark>>
}
/** Everything that what holds now is worked out from. */
export type Grounds = {
  readonly statements: readonly StatementRow[]
  readonly authorities: readonly Authority[]
  /** Criteria by element; `*` for all others. */
  readonly criteria: Readonly<Record<string, readonly Criterion[]>>
}

/** The statements about some subjects with the rules that decide between them, in one journey. */
export async function groundsOf(
  tx: Tx,
  district: string,
  subjectIds: readonly string[],
  elements: readonly string[] | null,
): Promise<Grounds> {
  const ids = sql`${[...subjectIds]}::uuid[]`
  const among = elements === null ? sql`true` : sql`element = ANY(${[...elements, '*']}::text[])`
  const some = elements === null ? sql`true` : sql`said ?| ${[...elements]}::text[]`
  const { rows } = await sql<Grounds>`
    SELECT
      (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'district'), '[]') FROM registry.statement t
        WHERE t.district = ${district} AND t.subject_id = ANY(${ids}) AND ${some}) AS statements,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('element', element, 'organ', organ, 'store', store, 'duty', duty, 'cycle', cycle)), '[]')
        FROM registry.authority WHERE district = ${district} AND until IS NULL AND ${among}) AS authorities,
      (SELECT coalesce(jsonb_object_agg(element, to_jsonb(criteria)), '{}')
        FROM registry.survivorship WHERE district = ${district} AND until IS NULL AND ${among}) AS criteria`.execute(
    tx,
  )
  const [grounds] = rows
  if (!grounds) throw new Error('a SELECT of one row answered none')
  return grounds
}

/** One store’s row about a subject, held until the transaction ends. */
export async function holdStatement(
  tx: Tx,
  district: string,
  subjectId: string,
  organ: string,
  store: string,
): Promise<StatementRow | null> {
  const { rows } = await sql<{ row: StatementRow }>`
    SELECT to_jsonb(t) - 'district' AS row FROM registry.statement t
    WHERE district = ${district} AND subject_id = ${subjectId} AND organ = ${organ} AND store = ${store}
    FOR UPDATE`.execute(tx)
  return rows[0]?.row ?? null
}

/** Writes one store’s row about a subject. */
export async function writeStatement(tx: Tx, district: string, row: StatementRow): Promise<void> {
  await sql`
    INSERT INTO registry.statement (district, subject_id, organ, store, organ_name, kind, observed_at, trust, duty, said, marks)
    VALUES (${district}, ${row.subject_id}, ${row.organ}, ${row.store}, ${row.organ_name}, ${row.kind}, ${row.observed_at},
      ${row.trust}, ${row.duty}, ${JSON.stringify(row.said)}::jsonb, ${JSON.stringify(row.marks)}::jsonb)
    ON CONFLICT (district, subject_id, organ, store) DO UPDATE SET
      organ_name = excluded.organ_name, kind = excluded.kind, observed_at = excluded.observed_at,
      trust = excluded.trust, duty = excluded.duty, said = excluded.said, marks = excluded.marks`.execute(tx)
}
