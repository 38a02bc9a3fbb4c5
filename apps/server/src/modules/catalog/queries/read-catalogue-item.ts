import { readCatalogueItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { mayRead } from '../rules/access.ts'
import { findItem } from '../store/items.ts'
import { itemView } from '../views.ts'

/** One item at the desk. What the caller's posts do not cover is not there for them. */
export const readCatalogueItemRoute = route(readCatalogueItem, async ({ tx, district, who, params }) => {
  const item = await findItem(tx, district, params.itemId, 'read')
  if (item === undefined || !mayRead(who, item)) throw refuse('catalog.item-not-found')
  return itemView(tx, item, who)
})
