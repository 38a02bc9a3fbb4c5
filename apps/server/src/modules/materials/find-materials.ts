import type { MaterialView, Sentence } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { chooseForReuse, closest, reuseReason, sayReason } from './rules/reuse.ts'
import { type MaterialRow, rowsById, rowsOfFile, rowsOfTypes } from './store.ts'
import { viewMaterials } from './view-materials.ts'

/** What a vault has for a type that is asked for: the material to use, or null, and why in words. */
export type Held = { readonly material: MaterialView | null; readonly why: Sentence }

/**
 * What a subject need not hand in again: for each type the best material in the vault that may be reused on `today`,
 * or why the one that comes closest may not. A type of which the vault has nothing is left out. Look-ups do not grow
 * with the number of types.
 */
export async function lookIntoVault(
  tx: Tx,
  district: string,
  subjectId: string,
  types: readonly string[],
  today: string,
): Promise<Map<string, Held>> {
  if (types.length === 0) return new Map()
  const rows = await rowsOfTypes(tx, district, subjectId, types)
  const found = types.flatMap((type) => {
    const candidates = rows.filter((row) => row.asked === type).map(asCandidate)
    const best = chooseForReuse(candidates, today)
    const told = best ?? closest(candidates)
    return told ? [{ type, row: told.row, usable: best !== undefined, reason: reuseReason(told, today) }] : []
  })
  const usable = found.filter((one) => one.usable)
  const views = await viewMaterials(
    tx,
    district,
    usable.map(({ row }) => row),
    today,
  )
  const viewOf = new Map(usable.map(({ type }, at) => [type, views[at]]))
  return new Map(
    found.map(({ type, reason }) => [type, { material: viewOf.get(type) ?? null, why: sayReason(reason) }]),
  )
}

/** Only what may be reused, by type. */
export async function materialsForTypes(
  tx: Tx,
  district: string,
  subjectId: string,
  types: readonly string[],
  today: string,
): Promise<Map<string, MaterialView>> {
  const held = await lookIntoVault(tx, district, subjectId, types, today)
  return new Map([...held].flatMap(([type, { material }]) => (material ? [[type, material]] : [])))
}

/** The same choice, but only the ids: one look-up, for work that shows nobody the materials. */
export async function materialIdsForTypes(
  tx: Tx,
  district: string,
  subjectId: string,
  types: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  if (types.length === 0) return new Map()
  const rows = await rowsOfTypes(tx, district, subjectId, types)
  return new Map(
    types.flatMap((type) => {
      const best = chooseForReuse(rows.filter((row) => row.asked === type).map(asCandidate), today)
      return best ? [[type, best.row.id] as const] : []
    }),
  )
}

function asCandidate<T extends MaterialRow>(row: T) {
  return {
    row,
    trust: row.trust,
    seen: row.seen_at !== null,
    promised: row.promise !== null,
    validUntil: row.valid_until,
    revoked: row.revoked_at !== null,
    addedAt: row.added_at,
  }
}

/** Materials by their ids; unknown ones are left out. */
export async function materialsById(
  tx: Tx,
  district: string,
  ids: readonly string[],
  today: string,
): Promise<Map<string, MaterialView>> {
  const views = await viewMaterials(tx, district, await rowsById(tx, district, ids), today)
  return new Map(views.map((view) => [view.materialId, view]))
}

/** Ids of the materials whose content is this file. */
export async function materialsOfFile(tx: Tx, district: string, fileId: string): Promise<string[]> {
  return (await rowsOfFile(tx, district, fileId)).map((row) => row.id)
}
