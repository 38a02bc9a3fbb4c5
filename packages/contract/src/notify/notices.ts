import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** What a notice is about: a draft that is kept no longer soon, or the answer to a reported value. */
export const NoticeKind = z.enum(['draft-ending', 'correction-answered', 'entrustment'])
export type NoticeKind = z.infer<typeof NoticeKind>

/** A message to one person (消息). It says what happened and where to go; it carries no personal data of its own. */
export const Notice = z
  .object({
    noticeId: Id,
    kind: NoticeKind,
    at: Instant,
    title: Sentence,
    words: Sentence,
    link: z.string().nullable().describe('path of a page of the portal'),
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notice' })
export type Notice = z.infer<typeof Notice>

export const listMyNotices = defineQuery({
  name: 'notify.list-my-notices',
  path: '/api/my/notices',
  summary: 'My messages, the newest first',
  audience: 'resident',
  query: PageQuery,
  response: pageOf(Notice),
})

export const countMyNotices = defineQuery({
  name: 'notify.count-my-notices',
  path: '/api/my/notices/unread',
  summary: 'How many of my messages I have not read',
  audience: 'resident',
  response: z.object({ unread: z.number().int().nonnegative() }),
})

/** Marks messages as read; ids that are not one's own change nothing. */
export const readNotices = defineAction({
  name: 'notify.read-notices',
  path: '/api/my/notices/read',
  summary: 'Mark messages as read',
  audience: 'resident',
  body: z.object({ noticeIds: z.array(Id).min(1).max(100) }),
  response: z.object({ unread: z.number().int().nonnegative() }),
})
