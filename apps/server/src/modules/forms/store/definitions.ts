import { type Generated, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

type Revised = {
  district: string
  code: string
  revision: number
  content: unknown
  since: Date
  until: Generated<Date | null>
}
type FormsTables = { 'forms.data_element': Revised; 'forms.code_list': Revised }

export type Definition = { readonly code: string; readonly content: unknown }
export type InForce = Definition & { readonly revision: number }

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

/** Writes new revisions, in force from `at`. */
export async function beginRevisions(
  tx: Tx,
  table: keyof FormsTables,
  district: string,
  definitions: readonly InForce[],
  at: Date,
): Promise<void> {
  if (definitions.length === 0) return
  const rows = definitions.map(({ code, revision, content }) => ({
    district,
    code,
    revision,
    content: JSON.stringify(content),
    since: at,
  }))
  await tx.withTables<FormsTables>().insertInto(table).values(rows).execute()
}
