import type { MaterialView } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { chooseForReuse } from './rules/reuse.ts'
import { rowsById, rowsOfFile, rowsOfType } from './store.ts'
import { viewMaterials } from './view-materials.ts'

/**
 * What a subject need not hand in again: the best material of this type in the vault that may be reused on `today`.
 * Undefined when it has to be asked for.
 */
export async function materialForRequirement(
  tx: Tx,
  district: string,
  subjectId: string,
  materialType: string,
  today: string,
): Promise<MaterialView | undefined> {
  const rows = await rowsOfType(tx, district, subjectId, materialType)
  const chosen = chooseForReuse(
    rows.map((row) => ({
      row,
      trust: row.trust,
      seen: row.seen_at !== null,
      validUntil: row.valid_until,
      revoked: row.revoked_at !== null,
      addedAt: row.added_at,
    })),
    today,
  )
  return chosen && (await viewMaterials(tx, district, [chosen.row], today))[0]
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
