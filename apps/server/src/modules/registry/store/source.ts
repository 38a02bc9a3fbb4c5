import { SourceDefinition } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** How a question to a source ended: answered, not reached, too late, with something that cannot be, or refused. */
export type Outcome = 'ok' | 'down' | 'slow' | 'wrong' | 'refused'

/** A source as it stands. */
export type Source = {
  readonly definition: SourceDefinition
  readonly version: number
  readonly organName: string
  readonly enabled: boolean
  readonly cursor: string | null
  readonly readAt: Date | null
  readonly askedAt: Date | null
  readonly outcome: Outcome | null
}

type Row = Omit<Source, 'definition'> & { definition: unknown }
const columns = sql`definition, version, organ_name AS "organName", enabled, cursor, read_at AS "readAt",
  asked_at AS "askedAt", outcome`
const asSource = (row: Row): Source => ({ ...row, definition: SourceDefinition.parse(row.definition) })

/** One source, held until the transaction ends when asked so; null when there is none. */
export async function findSource(
  tx: Tx,
  district: string,
  code: string,
  hold?: 'hold',
): Promise<Source | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM registry.source WHERE district = ${district} AND code = ${code}
    ${hold ? sql`FOR UPDATE` : sql``}`.execute(tx)
  return rows[0] ? asSource(rows[0]) : null
}

/** All sources in order of code. */
export async function allSources(tx: Tx, district: string): Promise<Source[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM registry.source WHERE district = ${district} ORDER BY code`.execute(tx)
  return rows.map(asSource)
}

/** The sources that can be asked while a form is being filled. */
export async function liveSources(tx: Tx, district: string): Promise<Source[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM registry.source
    WHERE district = ${district} AND enabled AND definition #>> '{access,onePath}' IS NOT NULL ORDER BY code`.execute(
    tx,
  )
  return rows.map(asSource)
}

/** Writes a definition. True when it was new or differs; the cursor stays unless the way of access changed. */
export async function saveSource(
  tx: Tx,
  district: string,
  definition: SourceDefinition,
  organName: string,
): Promise<boolean> {
  const text = JSON.stringify(definition)
  const { rows } = await sql<{ code: string }>`
    INSERT INTO registry.source AS s (district, code, organ, organ_name, store, definition, enabled)
    VALUES (${district}, ${definition.code}, ${definition.organ}, ${organName}, ${definition.store}, ${text}::jsonb, ${definition.enabled})
    ON CONFLICT (district, code) DO UPDATE SET
      version = s.version + 1, organ = excluded.organ, organ_name = excluded.organ_name, store = excluded.store,
      definition = excluded.definition, enabled = excluded.enabled,
      cursor = CASE WHEN s.definition -> 'access' = excluded.definition -> 'access' THEN s.cursor END
    WHERE s.definition <> excluded.definition OR s.organ_name <> excluded.organ_name
    RETURNING code`.execute(tx)
  return rows.length > 0
}

/** Switches a source on or off. */
export async function switchSource(tx: Tx, district: string, code: string, enabled: boolean): Promise<void> {
  await sql`
    UPDATE registry.source SET enabled = ${enabled}, version = version + 1
    WHERE district = ${district} AND code = ${code}`.execute(tx)
}

/** Moves on how far a source has been read. */
export async function moveCursor(
  tx: Tx,
  district: string,
  code: string,
  cursor: string | null,
  readAt: Date | null,
): Promise<void> {
  await sql`
    UPDATE registry.source SET cursor = ${cursor}, read_at = coalesce(${readAt}, read_at)
    WHERE district = ${district} AND code = ${code}`.execute(tx)
}

/** Notes how the last questions went. */
export async function noteOutcomes(
  tx: Tx,
  district: string,
  outcomes: readonly { readonly code: string; readonly outcome: Outcome }[],
  at: Date,
): Promise<void> {
  if (outcomes.length === 0) return
  // A source that is just being read is held by that reading, which tells how it stands: no form waits for it.
  await sql`
    UPDATE registry.source s SET asked_at = ${at}, outcome = free.outcome
    FROM (
      SELECT one.code, x.outcome FROM registry.source one
      JOIN jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS x (code text, outcome text) ON x.code = one.code
      WHERE one.district = ${district} ORDER BY one.code FOR UPDATE OF one SKIP LOCKED
    ) free
    WHERE s.district = ${district} AND s.code = free.code`.execute(tx)
}
