import { listHalls } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { hallsInUse } from '../store.ts'
import { organsByCode, summaryOf } from '../views.ts'

/** All halls in use, each with whether it is open at this moment. */
export const listHallsRoute = route(listHalls, async ({ tx, district, now }) => {
  const organ = await organsByCode(tx, district)
  const halls = await hallsInUse(tx, district)
  return { halls: halls.map((hall) => summaryOf(hall, organ, now)) }
})
