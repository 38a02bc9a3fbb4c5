import { listMyNotices } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { cutPage, readCursor } from '../rules/page.ts'
import { pageOfNotices } from '../store/notice.ts'

/** One's own messages, the newest first. */
export const listMyNoticesRoute = route(listMyNotices, async ({ tx, district, who, query }) => {
  if (who.kind !== 'resident') return { rows: [], next: null }
  const page = { before: readCursor(query.cursor), limit: query.limit + 1 }
  const found = await pageOfNotices(tx, district, who.subjectId, page)
  return cutPage(found, query.limit, (notice) => notice.noticeId)
})
