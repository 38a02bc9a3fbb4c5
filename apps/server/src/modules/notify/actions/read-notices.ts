import { readNotices } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { countUnread, markRead } from '../store/notice.ts'
import { noticesTopic } from '../topics.ts'

/** Marks one's own messages as read. Reading is nobody else's business: no event is written. */
export const readNoticesRoute = route(readNotices, async ({ tx, district, who, now, body, touch }) => {
  if (who.kind !== 'resident') return { unread: 0 }
  await markRead(tx, district, who.subjectId, body.noticeIds, now)
  touch(noticesTopic(who.subjectId))
  return { unread: await countUnread(tx, district, who.subjectId) }
})
