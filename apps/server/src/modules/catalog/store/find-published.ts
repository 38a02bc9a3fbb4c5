import { ItemSummary } from '@yimen/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Summary } from '../rules/item-summary.ts'
import type { SearchQuery } from '../rules/search/search-query.ts'
import { anyOfLiteral } from '../rules/search/ts-literals.ts'

export type PublishedFilter = {
  readonly organ?: string | undefined
  readonly served?: 'person' | 'legal-person' | undefined
  readonly theme?: string | undefined
}
export type Hit = Summary & { readonly phrases: string[]; readonly words: string[] }
export type Hits = { readonly hits: Hit[]; readonly total: number }

/** Hits are counted up to here: nobody reads on, and the database need not. */
export const countedUpTo = 1_000

/** What scores less than this share of the best hit only shares a common word with it, and is left out. */
const farthest = 0.1

function conditions(district: string, filter: PublishedFilter): RawBuilder<unknown> {
  const parts = [sql`district = ${district}`]
  if (filter.organ) parts.push(sql`organ_code = ${filter.organ}`)
  if (filter.served === 'person') parts.push(sql`persons`)
  if (filter.served === 'legal-person') parts.push(sql`legal_persons`)
  if (filter.theme) parts.push(sql`${filter.theme} = ANY(themes)`)
  return sql.join(parts, sql` AND `)
}

type Row = { summary: unknown; phrases: string[]; words: string[]; total: number }

function hits(rows: readonly Row[]): Hits {
  return {
    hits: rows.map((row) => ({ ...ItemSummary.parse(row.summary), phrases: row.phrases, words: row.words })),
    total: Math.min(rows[0]?.total ?? 0, countedUpTo),
  }
}

/** All published items in order of name. */
export async function listPublished(
  tx: Tx,
  district: string,
  filter: PublishedFilter,
  page: { offset: number; limit: number },
): Promise<Hits> {
  const { rows } = await sql<Row>`
    SELECT summary, phrases, ARRAY[]::text[] AS words,
      (SELECT count(*)::int FROM (SELECT FROM catalog.item_search WHERE ${conditions(district, filter)} LIMIT ${countedUpTo}) AS counted) AS total
    FROM catalog.item_search WHERE ${conditions(district, filter)}
    ORDER BY sort, code OFFSET ${page.offset} LIMIT ${page.limit}`.execute(tx)
  return hits(rows)
}

/** The published ones among these items, by code. */
export async function publishedSummaries(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Summary>> {
  const { rows } = await sql<{ code: string; summary: unknown }>`
    SELECT code, summary FROM catalog.item_search
    WHERE district = ${district} AND code = ANY(${[...codes]}::text[])`.execute(tx)
  return new Map(rows.map(({ code, summary }) => [code, ItemSummary.parse(summary)]))
}

/**
 * Published items that a query speaks of, best first: the exact name, then a whole search word, then typed pinyin or
 * initials, then single words by where they stand (search words, name, summary), then rewritten words.
 */
export async function findPublished(
  tx: Tx,
  district: string,
  query: SearchQuery,
  filter: PublishedFilter,
  page: { offset: number; limit: number },
): Promise<Hits> {
  const { where, score } = scoring(query)
  const { rows } = await sql<Row>`
    WITH hit AS MATERIALIZED (
      SELECT item_id, code, folded, ${score} AS score FROM catalog.item_search
      WHERE ${conditions(district, filter)} AND (${where})
    ), near AS (
      SELECT * FROM hit WHERE score >= ${sql.lit(farthest)} * (SELECT max(score) FROM hit)
    ), best AS (
      SELECT item_id, score, code, length(folded) AS long, (SELECT count(*)::int FROM near) AS total FROM near
      ORDER BY score DESC, long, code OFFSET ${page.offset} LIMIT ${page.limit}
    )
    SELECT summary, phrases, tsvector_to_array(words) AS words, total
    FROM best JOIN catalog.item_search AS found ON found.district = ${district} AND found.item_id = best.item_id
    ORDER BY score DESC, long, best.code`.execute(tx)
  return hits(rows)
}

/** Weights of words in the rest, the summary, the name and the search words. */
const weights = sql`'{0.05,0.15,0.5,1}'::float4[]`

function scoring(query: SearchQuery): { where: RawBuilder<unknown>; score: RawBuilder<unknown> } {
  const tests: RawBuilder<unknown>[] = []
  const points: RawBuilder<unknown>[] = [sql`(CASE WHEN online THEN 0.5 ELSE 0 END)`]
  const count = (test: RawBuilder<unknown>, worth: number) =>
    points.push(sql`(CASE WHEN ${test} THEN ${sql.lit(worth)} ELSE 0 END)`)

  if (query.whole !== '') {
    const inside = sql`folded LIKE ${`%${query.whole}%`}`
    tests.push(inside)
    count(sql`folded = ${query.whole}`, 100)
    count(sql`${query.whole} = ANY(phrases)`, 60)
    count(inside, 15)
    count(sql`folded LIKE ${`${query.whole}%`}`, 5)
  }
  for (const [words, worth] of [
    [query.words, 10],
    [query.rewritten, 4],
  ] as const) {
    const anyOf = anyOfLiteral(words)
    if (anyOf === null) continue
    tests.push(sql`words @@ ${anyOf}::tsquery`)
    points.push(sql`(ts_rank(${weights}, words, ${anyOf}::tsquery) * ${sql.lit(worth * words.length)})`)
  }
  if (query.typed !== null) {
    for (const [column, whole, start, inside] of [
      [sql.ref('pinyin'), 90, 30, 8],
      [sql.ref('initials'), 80, 20, 4],
    ] as const) {
      const anywhere = sql`${column} LIKE ${`%${query.typed}%`}`
      tests.push(anywhere)
      count(sql`${column} LIKE ${`% ${query.typed} %`}`, whole)
      count(sql`${column} LIKE ${`% ${query.typed}%`}`, start)
      count(anywhere, inside)
    }
  }
  if (tests.length === 0) return { where: sql`false`, score: sql`0` }
  return { where: sql.join(tests, sql` OR `), score: sql.join(points, sql` + `) }
}
