import type { Tx } from '../../platform/db/database.ts'
import { forgetElementUses, recordElementUses } from '../forms/index.ts'
import { putMaterialUses, removeMaterialUses } from './store/material-uses.ts'
import { type Published, putSearchRows, removeSearchRows } from './store/search-rows.ts'

/** Makes published versions findable, and keeps which elements and materials they use. */
export async function offerPublished(
  tx: Tx,
  district: string,
  published: readonly Published[],
): Promise<void> {
  if (published.length === 0) return
  await putSearchRows(tx, published)
  await putMaterialUses(tx, district, published)
  await recordElementUses(
    tx,
    district,
    published.map(({ itemId, code, version, content }) => ({
      user: { kind: 'item', id: itemId, code, name: content.name, version, organ: content.organ },
      form: content.form,
    })),
  )
}

/** Nobody finds these items any more, and they use nothing. */
export async function stopOffering(tx: Tx, district: string, itemIds: readonly string[]): Promise<void> {
  await removeSearchRows(tx, district, itemIds)
  await removeMaterialUses(tx, district, itemIds)
  await forgetElementUses(tx, district, 'item', itemIds)
}
