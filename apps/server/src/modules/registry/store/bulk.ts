import type { SourceDefinition } from '@yimen/contract'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { copyCell, copyRows } from '../../../platform/db/copy-rows.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { GoodRow } from '../rules/check-row.ts'
import { keepReplaced, noteBatchConflicts } from './bulk-known.ts'

/** The source whose word is written. */
export type Writer = Pick<
  SourceDefinition,
  'organ' | 'store' | 'subjectKind' | 'subjectName' | 'trust' | 'duty'
> & {
  readonly organName: string
}
/** What became of the rows of a batch. */
export type Stored = {
  readonly stored: number
  /** Subjects that were not known before. */
  readonly new: number
  /** Codes of subjects that nobody knows, from a source that cannot bring new ones. */
  readonly unknown: readonly string[]
}

/**
 * Takes in a batch: COPY into a table of this transaction, then one statement for the subjects and one for what the
 * source says of them. Of two rows about one subject the later counts. Older words never replace newer ones.
 */
export async function storeRows(
  tx: Tx,
  district: string,
  writer: Writer,
  rows: readonly GoodRow[],
  now: Date,
): Promise<Stored> {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  if (byCode.size === 0) return { stored: 0, new: 0, unknown: [] }
  await sql`
    CREATE TEMP TABLE IF NOT EXISTS staged_row (code text NOT NULL, subject_id uuid NOT NULL, name text, at timestamptz NOT NULL,
      said jsonb NOT NULL) ON COMMIT DELETE ROWS`.execute(tx)
  await sql`TRUNCATE staged_row`.execute(tx)
  const usual = now.toISOString()
  await copyRows(tx, 'staged_row (code, subject_id, name, at, said)', linesOf(byCode.values(), usual))
  const kind = writer.subjectKind
  const known = await sql<{ code: string }>`
    UPDATE staged_row r SET subject_id = s.id FROM registry.subject s
    WHERE s.district = ${district} AND s.kind = ${kind} AND s.code = r.code RETURNING r.code`.execute(tx)
  const bringsNew = writer.subjectName !== undefined
  const isNew = byCode.size - known.rows.length
  const unknown =
    bringsNew || isNew === 0
      ? []
      : [...byCode.keys()].filter((code) => !new Set(known.rows.map((row) => row.code)).has(code))
  if (bringsNew && isNew > 0)
    await sql`
      INSERT INTO registry.subject (district, id, kind, code, name, recorded_at)
      SELECT ${district}, r.subject_id, ${kind}, r.code, r.name, ${now}::timestamptz FROM staged_row r
      WHERE NOT EXISTS (SELECT FROM registry.subject s
        WHERE s.district = ${district} AND s.kind = ${kind} AND s.code = r.code)`.execute(tx)
  if (unknown.length > 0)
    await sql`DELETE FROM staged_row WHERE code = ANY(${[...unknown]}::text[])`.execute(tx)
  if (known.rows.length > 0) await keepReplaced(tx, district, writer, now)
  const written = await sql`
    INSERT INTO registry.statement AS t (district, subject_id, organ, store, organ_name, kind, observed_at, trust, duty, said)
    SELECT ${district}, subject_id, ${writer.organ}, ${writer.store}, ${writer.organName}, 'stored', at, ${writer.trust},
      ${writer.duty ?? null}, said
    FROM staged_row
    ON CONFLICT (district, subject_id, organ, store) DO UPDATE SET
      organ_name = excluded.organ_name, kind = excluded.kind, observed_at = excluded.observed_at, trust = excluded.trust,
      duty = excluded.duty, said = t.said || excluded.said,
      marks = (coalesce((
        SELECT jsonb_object_agg(key, jsonb_build_object('at', t.observed_at, 'kind', t.kind, 'trust', t.trust, 'duty', t.duty)
          || coalesce(t.marks -> key, '{}')) FROM jsonb_object_keys(t.said) AS key WHERE NOT excluded.said ? key), '{}'))
    WHERE excluded.observed_at >= t.observed_at`.execute(tx)
  if (known.rows.length > 0) await noteBatchConflicts(tx, district, writer, now)
  return { stored: Number(written.numAffectedRows ?? 0n), new: bringsNew ? isNew : 0, unknown }
}

function* linesOf(rows: Iterable<GoodRow>, usual: string): Generator<string> {
  for (const { code, name, observedAt, said } of rows)
    yield `${code}\t${uuidv7()}\t${copyCell(name)}\t${observedAt ?? usual}\t${copyCell(JSON.stringify(said))}\n`
}
