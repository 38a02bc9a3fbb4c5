import { listCorrections } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { cutPage, readPlace } from '../rules/correction-cursor.ts'
import { stewardedOrgans } from '../rules/correction-states.ts'
import { pageOfClosed, pageOfOpen } from '../store/correction-store.ts'
import { viewCorrections } from '../views/view-correction.ts'

/** Tickets of the sources that one answers for: what is open by due day, or what is closed. No values here. */
export const listCorrectionsRoute = route(listCorrections, async (scope) => {
  const { tx, district, who, query } = scope
  const organs = stewardedOrgans(who)
  const place = readPlace(query.cursor)
  const limit = query.limit + 1
  const found =
    query.show === 'open'
      ? await pageOfOpen(tx, district, organs, { after: place, limit })
      : await pageOfClosed(tx, district, organs, { before: place?.id ?? null, limit })
  const { rows, next } = cutPage(found, query.limit)
  return { rows: await viewCorrections(scope, rows), next }
})
