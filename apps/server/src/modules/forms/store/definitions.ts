import { type Generated, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { foundBy } from '../rules/found-by.ts'

type Revised = {
  district: string
  code: string
  revision: number
  content: unknown
  since: Date
  until: Generated<Date | null>
  changed_by: Generated<string>
  found_by: string
}
type FormsTables = { 'forms.data_element': Revised; 'forms.code_list': Revised }

export type Definition = { readonly code: string; readonly content: unknown }
export type InForce = Definition & { readonly revision: number }

/** How a load signs the revisions that it writes. */
export const importer = 'import'

/** The revisions in force; of all definitions, or of those with these codes. */
export async function definitionsInForce(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  codes?: readonly string[],
): Promise<InForce[]> {
  if (codes?.length === 0) return []
  let query = tx
    .withTables<FormsTables>()
    .selectFrom(table)
    .select(['code', 'revision', 'content'])
    .where('district', '=', district)
    .where('until', 'is', null)
  if (codes) query = query.where(sql<boolean>`code = ANY(${[...codes]}::text[])`)
  return query.orderBy('code').execute()
}

/** Of each definition the revision that was in force at `at`; the first one when it was defined only later. */
export async function definitionsAt(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  codes: readonly string[],
  at: Date,
): Promise<InForce[]> {
  if (codes.length === 0) return []
  return tx
    .withTables<FormsTables>()
    .selectFrom(table)
    .distinctOn('code')
    .select(['code', 'revision', 'content'])
    .where('district', '=', district)
    .where(sql<boolean>`code = ANY(${[...codes]}::text[])`)
    .orderBy('code')
    .orderBy(sql`since <= ${at}`, 'desc')
    .orderBy(sql`CASE WHEN since <= ${at} THEN -revision ELSE revision END`)
    .execute()
}

/** Ends the revisions in force of these codes. */
export async function endRevisions(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  codes: readonly string[],
  at: Date,
): Promise<void> {
  if (codes.length === 0) return
  await tx
    .withTables<FormsTables>()
    .updateTable(table)
    .set({ until: at })
    .where('district', '=', district)
    .where(sql<boolean>`code = ANY(${[...codes]}::text[])`)
    .where('until', 'is', null)
    .execute()
}

/** Writes new revisions, in force from `at`, signed by whoever wrote them. */
export async function beginRevisions(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  definitions: readonly InForce[],
  at: Date,
  by: string = importer,
): Promise<void> {
  if (definitions.length === 0) return
  const rows = definitions.map(({ code, revision, content }) => ({
    district,
    code,
    revision,
    content: JSON.stringify(content),
    found_by: foundBy(content),
    since: at,
    changed_by: by,
  }))
  await tx.withTables<FormsTables>().insertInto(table).values(rows).execute()
}

/** Codes in force or of old that begin with `start`. */
export async function codesBeginningWith(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  start: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .withTables<FormsTables>()
    .selectFrom(table)
    .select('code')
    .where('district', '=', district)
    .where(sql<boolean>`starts_with(code, ${start})`)
    .execute()
  return new Set(rows.map(({ code }) => code))
}

/** Writes anew what these definitions are found by, where it is not what it should be. */
export async function refreshFoundBy(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  definitions: readonly Definition[],
): Promise<void> {
  const told = definitions.map(({ code, content }) => ({ code, found_by: foundBy(content) }))
  await sql`
    UPDATE ${sql.table(table)} AS d SET found_by = x.found_by
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS x (code text, found_by text)
    WHERE d.district = ${district} AND d.code = x.code AND d.until IS NULL AND d.found_by <> x.found_by`.execute(
    tx,
  )
}

/** The element in force, locked until the transaction ends. */
export async function lockElement(tx: Tx, district: string, code: string): Promise<InForce | undefined> {
  return tx
    .withTables<FormsTables>()
    .selectFrom('forms.data_element')
    .select(['code', 'revision', 'content'])
    .where('district', '=', district)
    .where('code', '=', code)
    .where('until', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** All revisions of an element, newest first. */
export async function elementHistory(
  tx: Tx,
  district: string,
  code: string,
): Promise<(InForce & { readonly since: Date; readonly until: Date | null })[]> {
  return tx
    .withTables<FormsTables>()
    .selectFrom('forms.data_element')
    .select(['code', 'revision', 'content', 'since', 'until'])
    .where('district', '=', district)
    .where('code', '=', code)
    .orderBy('revision', 'desc')
    .execute()
}

/** Which of these definitions a person wrote: a load leaves them alone. */
export async function writtenByPeople(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set()
  const rows = await tx
    .withTables<FormsTables>()
    .selectFrom(table)
    .select('code')
    .where('district', '=', district)
    .where(sql<boolean>`code = ANY(${[...codes]}::text[])`)
    .where('until', 'is', null)
    .where('changed_by', '!=', importer)
    .execute()
  return new Set(rows.map(({ code }) => code))
}
