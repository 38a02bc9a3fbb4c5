import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { InForce } from './definitions.ts'

/** The code list in force, locked until the transaction ends. */
export async function lockCodeList(tx: Tx, district: string, code: string): Promise<InForce | undefined> {
  const { rows } = await sql<InForce>`SELECT code, revision, content FROM forms.code_list
    WHERE district = ${district} AND code = ${code} AND until IS NULL FOR UPDATE`.execute(tx)
  return rows[0]
}

/** The newest revisions of a code list, newest first. */
export async function listRevisions(
  tx: Tx,
  district: string,
  code: string,
  limit: number,
): Promise<(InForce & { readonly since: Date; readonly until: Date | null })[]> {
  const { rows } = await sql<InForce & { since: Date; until: Date | null }>`
    SELECT code, revision, content, since, until FROM forms.code_list
    WHERE district = ${district} AND code = ${code} ORDER BY revision DESC LIMIT ${limit}`.execute(tx)
  return rows
}

/** The elements that take their values from these lists, in order of code, with the list of each. */
export async function elementsOfLists(
  tx: Tx,
  district: string,
  lists: readonly string[],
): Promise<(InForce & { readonly list: string })[]> {
  if (lists.length === 0) return []
  const { rows } = await sql<InForce & { list: string }>`
    SELECT code, revision, content, content ->> 'codeList' AS list FROM forms.data_element
    WHERE district = ${district} AND until IS NULL AND content ->> 'codeList' = ANY(${[...lists]}::text[])
    ORDER BY code`.execute(tx)
  return rows
}
