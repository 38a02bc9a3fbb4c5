import { countMyNotices } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { countUnread } from '../store/notice.ts'

/** How many of one's own messages are unread: the figure beside the bell. */
export const countMyNoticesRoute = route(countMyNotices, async ({ tx, district, who }) => ({
  unread: who.kind === 'resident' ? await countUnread(tx, district, who.subjectId) : 0,
}))
