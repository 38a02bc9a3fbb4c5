import type { MaterialTypeUse } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { materialsAsked } from '../rules/materials-asked.ts'
import type { Published } from './search-rows.ts'

export type MaterialUseFilter = {
  readonly materialTypes?: readonly string[] | undefined
  readonly organ?: string | undefined
}
/** Where a page of uses goes on. */
export type MaterialUsePlace = {
  readonly materialType: string
  readonly itemId: string
  readonly requirement: string
}

/** Writes what these published versions ask for, in place of what was asked before. */
export async function putMaterialUses(
  tx: Tx,
  district: string,
  published: readonly Published[],
): Promise<void> {
  await removeMaterialUses(
    tx,
    district,
    published.map(({ itemId }) => itemId),
  )
  const rows = published.flatMap(({ itemId, code, version, content }) =>
    materialsAsked(content).map(({ materialType, ...asked }) => ({
      ...asked,
      material_type: materialType,
      item_id: itemId,
      item_code: code,
      item_name: content.name,
      version,
      organ_code: content.organ.code,
      organ_name: content.organ.name,
    })),
  )
  if (rows.length === 0) return
  await sql`
    INSERT INTO catalog.material_use (district, material_type, item_id, requirement, item_code, item_name, version,
      organ_code, organ_name, name, required, exempt)
    SELECT ${district}, x.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x (material_type text,
      item_id uuid, requirement text, item_code text, item_name text, version int, organ_code text, organ_name text,
      name text, required text, exempt boolean)
    ON CONFLICT DO NOTHING`.execute(tx)
}

/** These items ask for nothing any more: they were withdrawn. */
export async function removeMaterialUses(
  tx: Tx,
  district: string,
  itemIds: readonly string[],
): Promise<void> {
  if (itemIds.length === 0) return
  await sql`DELETE FROM catalog.material_use
    WHERE district = ${district} AND item_id = ANY(${[...itemIds]}::uuid[])`.execute(tx)
}

type Row = Omit<MaterialTypeUse, 'item' | 'organ'> & {
  readonly item_id: string
  readonly item_code: string
  readonly item_name: string
  readonly version: number
  readonly organ_code: string
  readonly organ_name: string
}

/** Uses in order of material type, item and requirement; all of them, or one page after `after`. */
export async function listMaterialUses(
  tx: Tx,
  district: string,
  filter: MaterialUseFilter,
  page?: { readonly after: MaterialUsePlace | null; readonly limit: number },
): Promise<MaterialTypeUse[]> {
  const where = [sql`district = ${district}`]
  if (filter.materialTypes) where.push(sql`material_type = ANY(${[...filter.materialTypes]}::text[])`)
  if (filter.organ !== undefined) where.push(sql`organ_code = ${filter.organ}`)
  const after = page?.after
  if (after)
    where.push(sql`(material_type, item_id, requirement) >
      (${after.materialType}, ${after.itemId}::uuid, ${after.requirement})`)
  const { rows } = await sql<Row>`
    SELECT material_type AS "materialType", item_id, requirement, item_code, item_name, version, organ_code,
      organ_name, name, required, exempt
    FROM catalog.material_use WHERE ${sql.join(where, sql` AND `)}
    ORDER BY material_type, item_id, requirement ${page ? sql`LIMIT ${page.limit}` : sql``}`.execute(tx)
  return rows.map(({ item_id, item_code, item_name, version, organ_code, organ_name, ...use }) => ({
    ...use,
    item: { itemId: item_id, code: item_code, name: item_name, version },
    organ: { code: organ_code, name: organ_name },
  }))
}

/** Material types that an organ issues, by what published items say: what somebody else than the applicant could supply. */
export async function organIssuedTypes(tx: Tx, district: string): Promise<Set<string>> {
  const { rows } = await sql<{ type: string }>`
    SELECT DISTINCT m ->> 'materialType' AS type FROM catalog.item_version v
    CROSS JOIN jsonb_array_elements(v.content -> 'materials') AS m
    WHERE v.district = ${district} AND v.state = 'published' AND m ->> 'source' = 'organ'`.execute(tx)
  return new Set(rows.map(({ type }) => type))
}
