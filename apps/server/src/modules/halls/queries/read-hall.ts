import { readHall } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { publishedSummaries } from '../../catalog/index.ts'
import { refuse } from '../problems.ts'
import { hallByCode } from '../store.ts'
import { groupView, organsByCode, summaryOf } from '../views.ts'

const notHere = {
  zh: '地址可能不对，也可能撤了。从大厅列表里找。',
  en: 'The address may be wrong, or the hall is closed for good. Look in the list of halls.',
}

/** A hall with its counters: for which organs they work, and the published items that they name. */
export const readHallRoute = route(readHall, async ({ tx, district, now, params }) => {
  const hall = await hallByCode(tx, district, params.hallCode)
  if (!hall) throw refuse('halls.hall-not-found', { detail: notHere })
  const organ = await organsByCode(tx, district)
  const items = await publishedSummaries(
    tx,
    district,
    hall.groups.flatMap((group) => group.items),
  )
  return {
    ...summaryOf(hall, organ, now),
    groups: hall.groups.map((group) => ({
      ...groupView(group),
      organs: group.organs.map(organ),
      items: group.items.flatMap((code) => items.get(code) ?? []),
    })),
  }
})
