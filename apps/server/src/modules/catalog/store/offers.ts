import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export type ThemeOffer = {
  readonly theme: string
  readonly persons: boolean
  readonly legalPersons: boolean
  readonly items: number
}
export type OrganOffer = { readonly code: string; readonly name: string; readonly items: number }

/** Themes of published items, the fullest first. */
export async function themesOnOffer(tx: Tx, district: string): Promise<ThemeOffer[]> {
  const { rows } = await sql<ThemeOffer>`
    SELECT theme, bool_or(persons) AS persons, bool_or(legal_persons) AS "legalPersons", count(*)::int AS items
    FROM catalog.item_search, unnest(themes) AS theme WHERE district = ${district}
    GROUP BY theme ORDER BY items DESC, theme COLLATE "C"`.execute(tx)
  return rows
}

/** Organs that have published items, by code. */
export async function organsOnOffer(tx: Tx, district: string): Promise<OrganOffer[]> {
  const { rows } = await sql<OrganOffer>`
    SELECT organ_code AS code, min(summary -> 'organ' ->> 'name') AS name, count(*)::int AS items
    FROM catalog.item_search WHERE district = ${district} GROUP BY organ_code ORDER BY organ_code`.execute(tx)
  return rows
}
