import type { ElementUse, MaterialTypeUse } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { listElementUses, type UsePlace } from '../forms/index.ts'
import { listMaterialUses, type MaterialUseFilter } from './store/material-uses.ts'

export type ElementUseFilter = {
  readonly elements?: readonly string[] | undefined
  readonly organ?: string | undefined
  /** Ids of items. */
  readonly items?: readonly string[] | undefined
}

/**
 * Every field of every published item's form, in order of element and item; all that fit, or a page of them. What is
 * withdrawn uses nothing. Those that are `computed` or filled by staff are not asked of people.
 */
export async function elementUses(
  tx: Tx,
  district: string,
  filter: ElementUseFilter = {},
  page?: { readonly after: UsePlace | null; readonly limit: number },
): Promise<ElementUse[]> {
  const { elements, organ, items } = filter
  const rows = await listElementUses(tx, district, { kind: 'item', elements, organ, users: items }, page)
  return rows.map(({ user, ...use }) => ({
    ...use,
    item: { itemId: user.id, code: user.code, name: user.name, version: user.version },
    organ: user.organ,
  }))
}

/** Every material that published items ask for, in order of type and item. */
export function materialTypeUses(
  tx: Tx,
  district: string,
  filter: MaterialUseFilter = {},
): Promise<MaterialTypeUse[]> {
  return listMaterialUses(tx, district, filter)
}
