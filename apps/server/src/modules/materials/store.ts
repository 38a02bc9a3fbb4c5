import type { ReadOff, Sentence, Trust } from '@yimen/contract'
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/** The words that were promised in place of a material, as they stood then. */
export type Promised = { readonly text: Sentence; readonly consequence: Sentence }

export type MaterialTable = {
  district: string
  id: string
  subject_id: string
  type: string
  name: string
  trust: Trust
  issuer: string | null
  number: string | null
  issued_on: string | null
  valid_until: string | null
  revoked_at: Date | null
  revoked_why: string | null
  seen_at: Sentence | null
  file_id: string | null
  case_id: string | null
  pack_reference: string | null
  issuer_organ: string | null
  promise: Promised | null
  read_off: ReadOff | null
  added_by: string
  added_at: Date
}
export type MaterialRow = Selectable<MaterialTable>

const tables = (tx: Tx) => tx.withTables<{ 'materials.material': MaterialTable }>()
const of = (tx: Tx, district: string) =>
  tables(tx).selectFrom('materials.material').selectAll().where('district', '=', district)

export async function insertMaterial(tx: Tx, row: MaterialRow): Promise<void> {
  await tables(tx)
    .insertInto('materials.material')
    .values({
      ...row,
      seen_at: row.seen_at && sql<Sentence>`${JSON.stringify(row.seen_at)}::jsonb`,
      promise: row.promise && sql<Promised>`${JSON.stringify(row.promise)}::jsonb`,
      read_off: row.read_off && sql<ReadOff>`${JSON.stringify(row.read_off)}::jsonb`,
    })
    .execute()
}

export async function rowsById(tx: Tx, district: string, ids: readonly string[]): Promise<MaterialRow[]> {
  if (ids.length === 0) return []
  return of(tx, district).where('id', 'in', ids).execute()
}

/** The row, locked until the transaction ends. */
export function lockRow(tx: Tx, district: string, id: string): Promise<MaterialRow | undefined> {
  return of(tx, district).where('id', '=', id).forUpdate().executeTakeFirst()
}

/**
 * Everything that a subject has of these types, revoked and expired included, in one look-up: `asked` is the type that
 * was asked for. Types that were merged count as one.
 */
export async function rowsOfTypes(
  tx: Tx,
  district: string,
  subjectId: string,
  types: readonly string[],
): Promise<(MaterialRow & { asked: string })[]> {
  const { rows } = await sql<MaterialRow & { asked: string }>`
    WITH asked AS (
      SELECT a.code AS asked, COALESCE(t.merged_into, a.code) AS standard
      FROM unnest(${[...types]}::text[]) AS a (code)
      LEFT JOIN materials.type AS t ON t.district = ${district} AND t.code = a.code)
    SELECT asked.asked, m.*
    FROM asked JOIN materials.material AS m ON m.district = ${district} AND m.subject_id = ${subjectId}
      AND m.type = ANY (ARRAY(SELECT t.code FROM materials.type AS t
        WHERE t.district = ${district} AND t.merged_into = asked.standard) || asked.standard)`.execute(tx)
  return rows
}

export function rowsOfFile(tx: Tx, district: string, fileId: string): Promise<MaterialRow[]> {
  return of(tx, district).where('file_id', '=', fileId).execute()
}

/** Which of these files some material of a vault is made of. */
export async function usedFiles(tx: Tx, district: string, fileIds: readonly string[]): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('materials.material')
    .select('file_id')
    .where('district', '=', district)
    .where(sql<boolean>`file_id = ANY(${[...fileIds]}::uuid[])`)
    .execute()
  return rows.flatMap(({ file_id }) => (file_id === null ? [] : [file_id]))
}

export function rowOfPack(tx: Tx, district: string, reference: string): Promise<MaterialRow | undefined> {
  return of(tx, district).where('pack_reference', '=', reference).executeTakeFirst()
}

/** One page of the vaults of several subjects, the newest first. */
export function pageOfVaults(
  tx: Tx,
  district: string,
  page: {
    readonly subjects: readonly string[]
    readonly type: string | undefined
    readonly after: { readonly at: Date; readonly id: string } | null
    readonly limit: number
  },
): Promise<MaterialRow[]> {
  const { subjects, type, after, limit } = page
  let query = of(tx, district).where('subject_id', 'in', subjects)
  if (type !== undefined) query = query.where('type', '=', type)
  if (after) query = query.where(sql<boolean>`(added_at, id) < (${after.at}, ${after.id}::uuid)`)
  return query.orderBy('added_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
}

export async function setTrust(
  tx: Tx,
  district: string,
  id: string,
  change: { readonly trust: Trust; readonly seenAt: Sentence },
): Promise<void> {
  const seenAt = sql<Sentence>`${JSON.stringify(change.seenAt)}::jsonb`
  await tables(tx)
    .updateTable('materials.material')
    .set({ trust: change.trust, seen_at: seenAt })
    .where('district', '=', district)
    .where('id', '=', id)
    .execute()
}

export async function setRevoked(tx: Tx, district: string, id: string, at: Date, why: string): Promise<void> {
  await tables(tx)
    .updateTable('materials.material')
    .set({ revoked_at: at, revoked_why: why })
    .where('district', '=', district)
    .where('id', '=', id)
    .execute()
}

/** What these organs issued under a number: a certificate as its issuer looks it up. */
export function rowsIssued(
  tx: Tx,
  district: string,
  organs: readonly string[] | 'any',
  number: string,
): Promise<MaterialRow[]> {
  let query = of(tx, district).where('number', '=', number).where('issuer_organ', 'is not', null)
  if (organs !== 'any') query = query.where('issuer_organ', 'in', organs)
  return query.orderBy('added_at', 'desc').limit(20).execute()
}

/** Takes over values that were read off the picture and confirmed. */
export async function setReadOff(
  tx: Tx,
  district: string,
  id: string,
  change: Pick<MaterialRow, 'number' | 'issuer' | 'issued_on' | 'valid_until'> & {
    readonly read_off: ReadOff
  },
): Promise<void> {
  await tables(tx)
    .updateTable('materials.material')
    .set({ ...change, read_off: sql<ReadOff>`${JSON.stringify(change.read_off)}::jsonb` })
    .where('district', '=', district)
    .where('id', '=', id)
    .execute()
}
