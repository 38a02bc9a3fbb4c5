import { chineseOf, type Exemption, englishOf, nameText, type Text } from '@yimen/contract'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'

/** Which material types need not be handed in, and by which source, law and duty. */
export type StruckOff = ReadonlyMap<string, z.infer<typeof Exemption>>

/** What a live duty covers: a named source, a legal basis and the number of the duty. */
export type Cover = {
  readonly duty: string
  readonly sourceOrgan: Text
  readonly store: Text
  readonly basis: Text
}

type Named = { readonly name: string; readonly nameEnglish: string | null }
type Row = {
  readonly materialType: string
  readonly duty: string
  readonly sourceOrgan: Named
  readonly store: Named
  readonly basis: Named
}

/** The types that need not be handed in today; of all, or of these. Where several duties cover a type, the oldest speaks. */
export async function struckOff(tx: Tx, district: string, types?: readonly string[]): Promise<StruckOff> {
  if (types?.length === 0) return new Map()
  const only = types ? sql`AND material_type = ANY(${[...new Set(types)]}::text[])` : sql``
  const { rows } = await sql<Row>`
    SELECT DISTINCT ON (material_type) material_type AS "materialType", duty,
      jsonb_build_object('name', source_organ, 'nameEnglish', source_organ_english) AS "sourceOrgan",
      jsonb_build_object('name', store, 'nameEnglish', store_english) AS store,
      jsonb_build_object('name', basis, 'nameEnglish', basis_english) AS basis
    FROM catalog.struck_off WHERE district = ${district} ${only}
    ORDER BY material_type, since, duty`.execute(tx)
  return new Map(
    rows.map(({ materialType, duty, sourceOrgan, store, basis }) => [
      materialType,
      { duty, sourceOrgan: nameText(sourceOrgan), store: nameText(store), basis: nameText(basis) },
    ]),
  )
}

/** Strikes material types off the lists of all items, because this duty covers them. Doing it twice changes nothing. */
export async function strikeOff(
  tx: Tx,
  district: string,
  types: readonly string[],
  { duty, sourceOrgan, store, basis }: Cover,
  now: Date,
): Promise<void> {
  if (types.length === 0) return
  await sql`
    INSERT INTO catalog.struck_off (district, material_type, duty, source_organ, source_organ_english, store,
      store_english, basis, basis_english, since)
    SELECT ${district}, type, ${duty}, ${chineseOf(sourceOrgan)}, ${englishOf(sourceOrgan)}, ${chineseOf(store)},
      ${englishOf(store)}, ${chineseOf(basis)}, ${englishOf(basis)}, ${now}
    FROM unnest(${[...new Set(types)]}::text[]) AS type
    ON CONFLICT (district, material_type, duty) DO UPDATE
    SET source_organ = excluded.source_organ, source_organ_english = excluded.source_organ_english,
      store = excluded.store, store_english = excluded.store_english,
      basis = excluded.basis, basis_english = excluded.basis_english`.execute(tx)
}

/** Puts back what this duty covered, or of that only what is not among `keeping`. */
export async function putBack(
  tx: Tx,
  district: string,
  duty: string,
  keeping: readonly string[] = [],
): Promise<void> {
  await sql`
    DELETE FROM catalog.struck_off WHERE district = ${district} AND duty = ${duty}
      AND NOT material_type = ANY(${[...keeping]}::text[])`.execute(tx)
}
