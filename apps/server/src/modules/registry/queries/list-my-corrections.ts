import { listMyCorrections } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { cutPage, readPlace } from '../rules/correction-cursor.ts'
import { pageOfReporter } from '../store/correction-store.ts'
import { viewCorrectionsInFull } from '../views/view-correction.ts'

/** What one reported oneself, the newest first, in full. */
export const listMyCorrectionsRoute = route(listMyCorrections, async (scope) => {
  const { tx, district, who, query } = scope
  if (who.kind !== 'resident') return { rows: [], next: null }
  const page = { before: readPlace(query.cursor)?.id ?? null, limit: query.limit + 1 }
  const { rows, next } = cutPage(await pageOfReporter(tx, district, who.subjectId, page), query.limit)
  return { rows: await viewCorrectionsInFull(scope, rows), next }
})
