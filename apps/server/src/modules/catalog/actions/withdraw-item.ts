import { withdrawItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { itemAfterChange, itemToChange } from '../load-item.ts'
import { stopOffering } from '../offer-published.ts'
import { refuse } from '../problems.ts'
import { updateItem } from '../store/items.ts'
import { listVersions, moveVersions } from '../store/versions.ts'

/** Withdraws what is published: nobody finds it or applies for it any more. A draft beside it stays. */
export const withdrawItemRoute = route(withdrawItem, async (scope) => {
  const { tx, district, now, body, params } = scope
  const item = await itemToChange(scope, params.itemId)
  const { item_id: itemId, code } = item
  const versions = await listVersions(tx, district, itemId)
  const published = versions.find(({ state }) => state === 'published')
  if (published === undefined) throw refuse('catalog.not-published')

  await moveVersions(tx, district, [itemId], 'published', {
    state: 'withdrawn',
    withdrawn_at: now,
    withdrawn_because: body.reason,
  })
  await stopOffering(tx, district, [itemId])
  await updateItem(tx, district, itemId, {
    ...(published.version === item.version ? { state: 'withdrawn' as const } : {}),
    updated_at: now,
  })
  scope.append({
    subject: { type: 'item', id: itemId },
    type: 'catalog.item-withdrawn',
    data: { code, version: published.version, reason: body.reason },
  })
  scope.touch('catalogue')
  return itemAfterChange(scope, itemId)
})
