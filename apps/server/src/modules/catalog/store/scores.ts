import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export type OrganScore = {
  readonly organ_code: string
  readonly organ_name: string
  readonly items: number
  readonly published: number
  readonly applied: number
  readonly held: number
  readonly errors: number
  readonly warnings: number
}
export type BrokenRule = { readonly organ_code: string; readonly rule: string; readonly items: number }

/** What lint says of each organ's items, as their newest versions stand. */
export async function scoresByOrgan(tx: Tx, district: string): Promise<OrganScore[]> {
  const { rows } = await sql<OrganScore>`
    SELECT organ_code, min(organ_name) AS organ_name, count(*) AS items,
      count(*) FILTER (WHERE state = 'published') AS published,
      sum(applied) AS applied, sum(held) AS held, sum(errors) AS errors, sum(warnings) AS warnings
    FROM catalog.item WHERE district = ${district}
    GROUP BY organ_code ORDER BY items DESC, organ_code`.execute(tx)
  return rows
}

/** The rules that each organ's items break most often, at most `most` an organ. */
export async function brokenByOrgan(tx: Tx, district: string, most: number): Promise<BrokenRule[]> {
  const { rows } = await sql<BrokenRule>`
    SELECT organ_code, rule, items FROM (
      SELECT organ_code, rule, count(*) AS items,
        row_number() OVER (PARTITION BY organ_code ORDER BY count(*) DESC, rule) AS place
      FROM catalog.item, unnest(broken) AS rule WHERE district = ${district} GROUP BY organ_code, rule
    ) AS counted WHERE place <= ${most} ORDER BY organ_code, place`.execute(tx)
  return rows
}
