import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { fold } from '../../../platform/text/index.ts'
import { placesOf } from '../rules/found-by.ts'

type Table = 'forms.data_element' | 'forms.code_list'

/** What narrows a list of definitions. */
export type Wanted = {
  readonly text: string
  readonly type?: string | undefined
  readonly unused?: boolean
  readonly unmerged?: boolean
}
/** Where a page goes on: after this one, in order of likelihood and code. */
export type FoundPlace = { readonly rank: number; readonly code: string }
export type Found = FoundPlace & { readonly revision: number; readonly content: unknown }

/**
 * One page of the definitions in force that fit, the likeliest first, then in order of code. Without words it is one
 * range of the index by code; with words the search texts of a district’s few hundred definitions are looked through.
 */
export async function pageOfDefinitions(
  tx: Tx,
  table: Table,
  district: string,
  wanted: Wanted,
  after: FoundPlace | null,
  limit: number,
): Promise<Found[]> {
  const begin = after ? sql`AND (rank, code) > (${after.rank}::int, ${after.code}::text)` : sql``
  const from = after && fold(wanted.text) === '' ? sql`AND d.code > ${after.code}` : sql``
  const { rows } = await sql<Found>`
    SELECT code, revision, content, rank FROM (${fitting(table, district, wanted)} ${from}) AS found
    WHERE rank IS NOT NULL ${begin} ORDER BY rank, code LIMIT ${limit}`.execute(tx)
  return rows
}

/** How many fit. */
export async function countDefinitions(
  tx: Tx,
  table: Table,
  district: string,
  wanted: Wanted,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (${fitting(table, district, wanted)}) AS found WHERE rank IS NOT NULL`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

function fitting(
  table: Table,
  district: string,
  { text, type, unused, unmerged }: Wanted,
): RawBuilder<unknown> {
  const word = fold(text)
  const rank =
    word === ''
      ? sql`0`
      : sql`CASE ${sql.join(
          placesOf(word).map((place, at) => sql`WHEN d.found_by ~ ${place} THEN ${sql.lit(at)}`),
          sql` `,
        )} END`
  return sql`SELECT d.code, d.revision, d.content, ${rank} AS rank FROM ${sql.table(table)} AS d
    WHERE d.district = ${district} AND d.until IS NULL
    ${word === '' ? sql`` : sql`AND position(${word} in d.found_by) > 0`}
    ${type === undefined ? sql`` : sql`AND d.content ->> 'type' = ${type}`}
    ${unused ? sql`AND NOT EXISTS (SELECT FROM forms.element_use u WHERE u.district = ${district} AND u.element = d.code)` : sql``}
    ${unmerged ? sql`AND NOT EXISTS (SELECT FROM forms.element_merge m WHERE m.district = ${district} AND m.code = d.code)` : sql``}`
}
