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
  const kind = writer.subjectKind
  // By index, whatever the planner thinks of a table without statistics.
  const known = await sql<{ code: string; id: string }>`
    SELECT code, id FROM registry.subject
    WHERE district = ${district} AND kind = ${kind} AND code = ANY(${[...byCode.keys()]}::text[])`.execute(tx)
  const ids = new Map(known.rows.map(({ code, id }) => [code, id]))
  const bringsNew = writer.subjectName !== undefined
  const isNew = byCode.size - ids.size
  const unknown = bringsNew || isNew === 0 ? [] : [...byCode.keys()].filter((code) => !ids.has(code))
  for (const code of unknown) byCode.delete(code)
  await sql`
    CREATE TEMP TABLE IF NOT EXISTS staged_row (code text NOT NULL, subject_id uuid NOT NULL, is_new boolean NOT NULL,
      name text, at timestamptz NOT NULL, said jsonb NOT NULL) ON COMMIT DELETE ROWS`.execute(tx)
  await sql`TRUNCATE staged_row`.execute(tx)
  await copyRows(tx, 'staged_row', linesOf(byCode.values(), ids, now.toISOString()))
  if (bringsNew && isNew > 0)
    await sql`
      INSERT INTO registry.subject (district, id, kind, code, name, recorded_at)
      SELECT ${district}, subject_id, ${kind}, code, name, ${now}::timestamptz FROM staged_row WHERE is_new`.execute(
      tx,
    )
  if (known.rows.length > 0) await keepReplaced(tx, district, writer, now)
  const fresh = isNew > 0 && bringsNew ? await insertStatements(tx, district, writer) : 0
  const renewed = known.rows.length > 0 ? await renewStatements(tx, district, writer) : 0
  if (known.rows.length > 0) await noteBatchConflicts(tx, district, writer, now)
  return { stored: fresh + renewed, new: bringsNew ? isNew : 0, unknown }
}

const columns = sql`(district, subject_id, organ, store, organ_name, kind, observed_at, trust, duty, said)`
const staged = (district: string, writer: Writer) => sql`
  SELECT ${district}, subject_id, ${writer.organ}, ${writer.store}, ${writer.organName}, 'stored', at, ${writer.trust},
    ${writer.duty ?? null}, said
  FROM staged_row`

/** Of a subject that was not known nobody has said anything: no conflict is looked for. */
async function insertStatements(tx: Tx, district: string, writer: Writer): Promise<number> {
  const written = await sql`
    INSERT INTO registry.statement ${columns} ${staged(district, writer)} WHERE is_new`.execute(tx)
  return Number(written.numAffectedRows ?? 0n)
}

async function renewStatements(tx: Tx, district: string, writer: Writer): Promise<number> {
  const written = await sql`
    INSERT INTO registry.statement AS t ${columns} ${staged(district, writer)} WHERE NOT is_new
    ON CONFLICT (district, subject_id, organ, store) DO UPDATE SET
      organ_name = excluded.organ_name, kind = excluded.kind, observed_at = excluded.observed_at, trust = excluded.trust,
      duty = excluded.duty, said = t.said || excluded.said,
      marks = (coalesce((
        SELECT jsonb_object_agg(key, jsonb_build_object('at', t.observed_at, 'kind', t.kind, 'trust', t.trust, 'duty', t.duty)
          || coalesce(t.marks -> key, '{}')) FROM jsonb_object_keys(t.said) AS key WHERE NOT excluded.said ? key), '{}'))
    WHERE excluded.observed_at >= t.observed_at`.execute(tx)
  return Number(written.numAffectedRows ?? 0n)
}

function* linesOf(
  rows: Iterable<GoodRow>,
  ids: ReadonlyMap<string, string>,
  usual: string,
): Generator<string> {
  for (const { code, name, observedAt, said } of rows) {
    const id = ids.get(code)
    const told = copyCell(JSON.stringify(said))
    yield `${code}\t${id ?? uuidv7()}\t${id === undefined}\t${copyCell(name)}\t${observedAt ?? usual}\t${told}\n`
  }
}
