import type { MaterialView } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { chooseForReuse } from './rules/reuse.ts'
import { type MaterialRow, rowsById, rowsOfFile, rowsOfTypes } from './store.ts'
import { viewMaterials } from './view-materials.ts'

/**
 * What a subject need not hand in again: for each type the best material in the vault that may be reused on `today`.
 * A type without one has to be asked for. Look-ups do not grow with the number of types.
 */
export async function materialsForTypes(
  tx: Tx,
  district: string,
  subjectId: string,
  types: readonly string[],
  today: string,
): Promise<Map<string, MaterialView>> {
  if (types.length === 0) return new Map()
  const rows = await rowsOfTypes(tx, district, subjectId, types)
  const chosen = types.flatMap((type) => {
    const best = chooseForReuse(rows.filter((row) => row.asked === type).map(asCandidate), today)
    return best ? [best.row] : []
  })
  if (chosen.length === 0) return new Map()
  const views = await viewMaterials(tx, district, chosen, today)
  return new Map(chosen.flatMap(({ asked }, at) => (views[at] ? [[asked, views[at]]] : [])))
}

function asCandidate<T extends MaterialRow>(row: T) {
  return {
    row,
    trust: row.trust,
    seen: row.seen_at !== null,
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
