import type { MaterialTypeContent } from '@yimen/contract'
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { foundBy, namesOf, sortOf } from './rules/type-names.ts'

export type TypeTable = {
  district: string
  code: string
  id: string
  revision: number
  content: MaterialTypeContent
  sort: string
  found_by: string
  merged_into: string | null
  from_pack: MaterialTypeContent | null
}
export type TypeRow = Selectable<TypeTable>

type Tables = {
  'materials.type': TypeTable
  'materials.type_name': { district: string; name: string; code: string }
  'materials.type_revision': {
    district: string
    code: string
    revision: number
    content: MaterialTypeContent
    by_id: string
    by_name: string
    at: Date
  }
}
const tables = (tx: Tx) => tx.withTables<Tables>()
const of = (tx: Tx, district: string) =>
  tables(tx).selectFrom('materials.type').selectAll().where('district', '=', district)
const json = (content: MaterialTypeContent) => sql<MaterialTypeContent>`${JSON.stringify(content)}::jsonb`

export function typeOf(tx: Tx, district: string, code: string): Promise<TypeRow | undefined> {
  return of(tx, district).where('code', '=', code).executeTakeFirst()
}

/** The type, locked until the transaction ends. */
export function lockType(tx: Tx, district: string, code: string): Promise<TypeRow | undefined> {
  return of(tx, district).where('code', '=', code).forUpdate().executeTakeFirst()
}

/** Every type of the district, merged ones included, in order of code: a few hundred rows. */
export function allTypes(tx: Tx, district: string): Promise<TypeRow[]> {
  return of(tx, district).orderBy('code').execute()
}

/** English names of types by code. */
export async function englishNames(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; name: string }>`
    SELECT code, content #>> '{name,en}' AS name FROM materials.type
    WHERE district = ${district} AND code = ANY(${[...new Set(codes)]}::text[])`.execute(tx)
  return new Map(rows.map(({ code, name }) => [code, name]))
}

export function typesMergedInto(tx: Tx, district: string, code: string): Promise<TypeRow[]> {
  return of(tx, district).where('merged_into', '=', code).orderBy('sort').orderBy('code').execute()
}

/** Which of these folded names lead to another type than `code`, with that type. */
export async function namesTaken(
  tx: Tx,
  district: string,
  names: readonly string[],
  code: string,
): Promise<{ name: string; code: string }[]> {
  if (names.length === 0) return []
  return tables(tx)
    .selectFrom('materials.type_name')
    .select(['name', 'code'])
    .where('district', '=', district)
    .where('name', 'in', names)
    .where('code', '!=', code)
    .orderBy('name')
    .execute()
}

/** One revision of a type: the row as it stands, its names, and the revision for the record. */
export type NewRevision = {
  readonly code: string
  readonly id: string
  readonly revision: number
  readonly content: MaterialTypeContent
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Date
  /** Set when a data pack says so; the desk leaves it as it is. */
  readonly fromPack?: MaterialTypeContent
}

/** Writes a revision. The caller has made sure that its names are free. */
export async function writeRevision(tx: Tx, district: string, next: NewRevision): Promise<void> {
  const { code, id, revision, content, by, at, fromPack } = next
  const row = {
    revision,
    content: json(content),
    sort: sortOf(content),
    found_by: foundBy(code, content),
    ...(fromPack ? { from_pack: json(fromPack) } : {}),
  }
  await tables(tx)
    .insertInto('materials.type')
    .values({ district, code, id, merged_into: null, from_pack: null, ...row })
    .onConflict((conflict) => conflict.columns(['district', 'code']).doUpdateSet(row))
    .execute()
  await tables(tx)
    .deleteFrom('materials.type_name')
    .where('district', '=', district)
    .where('code', '=', code)
    .execute()
  await tables(tx)
    .insertInto('materials.type_name')
    .values(namesOf(content).map((name) => ({ district, name, code })))
    .execute()
  await tables(tx)
    .insertInto('materials.type_revision')
    .values({ district, code, revision, content: json(content), by_id: by.id, by_name: by.name, at })
    .execute()
}

/** Makes `code`, and all that was merged into it, another name of `into`. Its names are free afterwards. */
export async function markMerged(tx: Tx, district: string, code: string, into: string): Promise<void> {
  await tables(tx)
    .updateTable('materials.type')
    .set({ merged_into: into })
    .where('district', '=', district)
    .where((where) => where.or([where('code', '=', code), where('merged_into', '=', code)]))
    .execute()
  await tables(tx)
    .deleteFrom('materials.type_name')
    .where('district', '=', district)
    .where('code', '=', code)
    .execute()
}

export async function revisionsOf(tx: Tx, district: string, code: string) {
  return tables(tx)
    .selectFrom('materials.type_revision')
    .select(['revision', 'content', 'by_name', 'at'])
    .where('district', '=', district)
    .where('code', '=', code)
    .orderBy('revision', 'desc')
    .limit(50)
    .execute()
}

/** What narrows the list of types. */
export type TypeFilter = {
  readonly text: string | undefined
  readonly kind:
    | 'certificate'
    | 'other'
    | 'not-electronic'
    | 'not-shared'
    | 'not-recognised'
    | 'merged'
    | undefined
}

function filtered(tx: Tx, district: string, { text, kind }: TypeFilter) {
  let query = tables(tx).selectFrom('materials.type').where('district', '=', district)
  query = query.where('merged_into', kind === 'merged' ? 'is not' : 'is', null)
  if (text) query = query.where(sql<boolean>`position(${text} in found_by) > 0`)
  const flag = (name: string) => sql<boolean>`(content ->> ${name})::boolean`
  if (kind === 'certificate') query = query.where(flag('certificate'))
  if (kind === 'other') query = query.where(sql<boolean>`NOT ${flag('certificate')}`)
  if (kind === 'not-electronic' || kind === 'not-shared' || kind === 'not-recognised')
    query = query.where(sql<boolean>`${flag('certificate')} AND NOT ${flag(kind.slice(4))}`)
  return query
}

/** One page of types in order of name. */
export function pageOfTypes(
  tx: Tx,
  district: string,
  filter: TypeFilter,
  after: { readonly sort: string; readonly code: string } | null,
  limit: number,
): Promise<TypeRow[]> {
  let query = filtered(tx, district, filter).selectAll()
  if (after) query = query.where(sql<boolean>`(sort, code) > (${after.sort}, ${after.code})`)
  return query.orderBy('sort').orderBy('code').limit(limit).execute()
}

export async function countTypes(tx: Tx, district: string, filter: TypeFilter): Promise<number> {
  const { count } = await filtered(tx, district, filter)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The standard type behind each code that is asked for: the survivor where the code was merged. */
export async function standardTypes(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<{ asked: string; code: string; content: MaterialTypeContent }[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ asked: string; code: string; content: MaterialTypeContent }>`
    SELECT a.code AS asked, t.code, t.content
    FROM materials.type AS a
    JOIN materials.type AS t ON t.district = a.district AND t.code = COALESCE(a.merged_into, a.code)
    WHERE a.district = ${district} AND a.code = ANY(${[...codes]}::text[])
    ORDER BY a.code`.execute(tx)
  return rows
}
