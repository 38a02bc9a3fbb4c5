import { whereToGo } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { publishedItem, refuseCatalog } from '../../catalog/index.ts'
import { placesFor } from '../rules/where-to-go.ts'
import { hallsInUse } from '../store.ts'
import { groupView, organsByCode, summaryOf } from '../views.ts'

/** Halls and counters that handle a published item. */
export const whereToGoRoute = route(whereToGo, async ({ tx, district, now, params }) => {
  const item = await publishedItem(tx, district, params.itemCode)
  if (item === 'unknown') throw refuseCatalog('catalog.item-not-found')
  if (item === 'withdrawn') throw refuseCatalog('catalog.item-withdrawn')
  const organ = await organsByCode(tx, district)
  const halls = await hallsInUse(tx, district)
  const { by, places } = placesFor({ code: item.code, organ: item.content.organ.code }, halls)
  return {
    by,
    halls: places.map(({ hall, groups }) => ({
      ...summaryOf(hall, organ, now),
      groups: groups.map(groupView),
    })),
  }
})
