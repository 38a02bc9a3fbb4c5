import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** A row of `file.file`. */
export type FileRow = {
  readonly district: string
  readonly id: string
  readonly name: string
  readonly media_type: string
  readonly bytes: number
  readonly sha256: string
  readonly state: 'quarantined' | 'clean' | 'infected'
  readonly scanner: string | null
  readonly finding: string | null
  readonly scanned_at: Date | null
  readonly uploaded_by: string
  readonly at: Date
}
/** What stands for the scanner of a file that we made ourselves. */
export const producedHere = 'produced here'

type FileTables = { 'file.file': FileRow }

const tables = (tx: Tx) => tx.withTables<FileTables>()

export async function insertFile(tx: Tx, row: FileRow): Promise<void> {
  await tables(tx).insertInto('file.file').values(row).execute()
}

export function fileById(tx: Tx, district: string, id: string): Promise<FileRow | undefined> {
  return tables(tx)
    .selectFrom('file.file')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function rowsById(tx: Tx, district: string, ids: readonly string[]): Promise<FileRow[]> {
  if (ids.length === 0) return []
  return tables(tx)
    .selectFrom('file.file')
    .selectAll()
    .where('district', '=', district)
    .where('id', 'in', ids)
    .execute()
}

/** Files in quarantine, oldest first; taken for this transaction, so that two processes do not scan the same. */
export function takeQuarantined(tx: Tx, district: string, limit: number): Promise<FileRow[]> {
  return tables(tx)
    .selectFrom('file.file')
    .selectAll()
    .where('district', '=', district)
    .where('state', '=', 'quarantined')
    .orderBy('at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function recordScan(
  tx: Tx,
  district: string,
  id: string,
  scan: { state: 'clean' | 'infected'; scanner: string; finding: string | null; scanned_at: Date },
): Promise<void> {
  await tables(tx)
    .updateTable('file.file')
    .set(scan)
    .where('district', '=', district)
    .where('id', '=', id)
    .execute()
}

/**
 * Holds a content against being swept away, until the transaction ends: taken before the content is looked for and the
 * row is written. The sweeper takes it too, alone.
 */
export async function lockContentShared(tx: Tx, district: string, sha256: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`${district}/${sha256}`}, 0))`.execute(tx)
}

/** Waits until nobody is storing this content, and lets nobody begin until the transaction ends. */
export async function lockContent(tx: Tx, district: string, sha256: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${district}/${sha256}`}, 0))`.execute(tx)
}

/** One page of clean uploads of a time, oldest first; what we produced ourselves is none. */
export function pageOfUploads(
  tx: Tx,
  district: string,
  page: {
    readonly since: Date
    readonly until: Date
    readonly after: Pick<FileRow, 'at' | 'id'> | null
    readonly limit: number
  },
): Promise<FileRow[]> {
  const { since, until, after, limit } = page
  let query = tables(tx)
    .selectFrom('file.file')
    .selectAll()
    .where('district', '=', district)
    .where('at', '>=', since)
    .where('at', '<', until)
    .where('state', '=', 'clean')
    .where('scanner', '!=', producedHere)
  if (after) query = query.where(sql<boolean>`(at, id) > (${after.at}, ${after.id}::uuid)`)
  return query.orderBy('at').orderBy('id').limit(limit).execute()
}

export async function deleteFiles(tx: Tx, district: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tables(tx).deleteFrom('file.file').where('district', '=', district).where('id', 'in', ids).execute()
}

/** Which of these contents no file needs any more; what was infected needs none. */
export async function contentsWithoutFile(
  tx: Tx,
  district: string,
  hashes: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    SELECT sha256 FROM unnest(${[...hashes]}::text[]) AS sha256
    WHERE NOT EXISTS (SELECT FROM file.file AS f
      WHERE f.district = ${district} AND f.sha256 = sha256.sha256 AND f.state <> 'infected')`.execute(tx)
  return rows.map((row) => row.sha256)
}

/** How many files somebody has put in since a time. */
export async function countUploads(tx: Tx, district: string, uploader: string, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM file.file
    WHERE district = ${district} AND uploaded_by = ${uploader} AND at > ${since}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** True while a file that is not infected still needs this content. */
export async function contentInUse(tx: Tx, district: string, sha256: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('file.file')
    .select('id')
    .where('district', '=', district)
    .where('sha256', '=', sha256)
    .where('state', '!=', 'infected')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
