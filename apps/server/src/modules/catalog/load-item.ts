import type { Scope } from '../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './problems.ts'
import { mayEdit, mayRead } from './rules/access.ts'
import { findItem, type ItemRow } from './store/items.ts'
import { itemView } from './views.ts'

/**
 * The item that a change is about, locked. What the caller may not see is not found; what they may only read, they
 * may not change; a version that is not the newest is stale, and the answer carries the state at the server.
 */
export async function itemToChange(scope: Scope, itemId: string): Promise<ItemRow> {
  const { tx, district, who } = scope
  const item = await findItem(tx, district, itemId, 'lock')
  if (item === undefined || !mayRead(who, item)) throw refuse('catalog.item-not-found')
  if (!mayEdit(who, item)) throw refuseGenerally('platform.not-allowed')
  if (scope.version !== item.row_version)
    throw refuseGenerally('platform.stale-version', { current: await itemView(tx, item, who) })
  return item
}

/** The item as it stands after the change. */
export async function itemAfterChange({ tx, district, who }: Scope, itemId: string) {
  const item = await findItem(tx, district, itemId, 'read')
  if (item === undefined) throw new Error(`item ${itemId} is gone`)
  return itemView(tx, item, who)
}
