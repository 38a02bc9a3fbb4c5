import type { PackOrgan, Sentence } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** An organ as other modules see it. */
export type Organ = {
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
  readonly shortName: string
  readonly shortNameEnglish: string | null
  readonly kind: PackOrgan['kind']
  readonly parent: string | null
  readonly division: string | null
  readonly socialCreditCode: string | null
  readonly address: string | null
  readonly stores: readonly Sentence[]
  readonly consultPhone: string | null
  readonly complaintPhone: string | null
}

const columns = sql.raw(
  `code, name, name_english AS "nameEnglish", short_name AS "shortName", short_name_english AS "shortNameEnglish",
   kind, parent, division, social_credit_code AS "socialCreditCode", address, stores,
   consult_phone AS "consultPhone", complaint_phone AS "complaintPhone"`,
)

/** All organs of the district: departments first, then by code. */
export async function listOrgans(tx: Tx, district: string): Promise<Organ[]> {
  const { rows } = await sql<Organ>`
    SELECT ${columns} FROM identity.organ WHERE district = ${district}
    ORDER BY array_position(ARRAY['department', 'centre', 'subdistrict', 'community', 'external'], kind), code`.execute(
    tx,
  )
  return rows
}

/** The organ of a code; null when there is none. */
export async function organByCode(tx: Tx, district: string, code: string): Promise<Organ | null> {
  const { rows } = await sql<Organ>`
    SELECT ${columns} FROM identity.organ WHERE district = ${district} AND code = ${code}`.execute(tx)
  return rows[0] ?? null
}

/** The organ that bears a name, in full or in short; null when there is none. */
export async function organByName(tx: Tx, district: string, name: string): Promise<Organ | null> {
  const { rows } = await sql<Organ>`
    SELECT ${columns} FROM identity.organ WHERE district = ${district} AND (name = ${name} OR short_name = ${name})
    ORDER BY name = ${name} DESC, code LIMIT 1`.execute(tx)
  return rows[0] ?? null
}

/** Codes that begin with `stem`, to find a free one. */
export async function codesLike(tx: Tx, district: string, stem: string): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    SELECT code FROM identity.organ WHERE district = ${district} AND starts_with(code, ${stem})`.execute(tx)
  return new Set(rows.map((row) => row.code))
}

/** Writes an organ of a pack, new or anew. */
export async function saveOrgan(tx: Tx, district: string, organ: PackOrgan): Promise<void> {
  await sql`
    INSERT INTO identity.organ (district, code, name, name_english, short_name, short_name_english, kind, nature,
      parent, division, social_credit_code, address, consult_phone, complaint_phone, stores)
    VALUES (${district}, ${organ.code}, ${organ.name.zh}, ${organ.name.en}, ${organ.short.zh}, ${organ.short.en},
      ${organ.kind}, ${organ.nature ?? null}, ${organ.parent ?? null}, ${organ.division ?? null},
      ${organ.socialCreditCode ?? null}, ${organ.address ?? null}, ${organ.consultPhone ?? null},
      ${organ.complaintPhone ?? null}, ${JSON.stringify(organ.stores)})
    ON CONFLICT (district, code) DO UPDATE SET name = excluded.name, name_english = excluded.name_english,
      short_name = excluded.short_name, short_name_english = excluded.short_name_english, kind = excluded.kind,
      nature = excluded.nature, parent = excluded.parent, division = excluded.division,
      social_credit_code = excluded.social_credit_code, address = excluded.address,
      consult_phone = excluded.consult_phone, complaint_phone = excluded.complaint_phone,
      stores = excluded.stores`.execute(tx)
}

/** Adds a department of which no more is known than its name and perhaps its credit code. */
export async function insertDepartment(
  tx: Tx,
  district: string,
  organ: { readonly code: string; readonly name: string; readonly socialCreditCode: string | null },
): Promise<void> {
  await sql`
    INSERT INTO identity.organ (district, code, name, short_name, kind, social_credit_code)
    VALUES (${district}, ${organ.code}, ${organ.name}, ${organ.name}, 'department', ${organ.socialCreditCode})`.execute(
    tx,
  )
}
