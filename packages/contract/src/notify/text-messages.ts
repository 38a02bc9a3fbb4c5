import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** Waiting · handed over to a provider · kept here by the development stand-in, so that nobody got it. */
export const TextMessageState = z.enum(['waiting', 'handed-over', 'kept'])
export type TextMessageState = z.infer<typeof TextMessageState>

export const TextMessage = z
  .object({
    messageId: Id,
    noticeId: Id,
    at: Instant,
    phone: z.string().describe('masked'),
    text: z.string(),
    state: TextMessageState,
    provider: z.string().nullable(),
    settledAt: Instant.nullable(),
  })
  .meta({ id: 'TextMessage' })
export type TextMessage = z.infer<typeof TextMessage>

/** Text messages (短信) that went out, or would have: what stands for the provider is told in `provider`. */
export const listTextMessages = defineQuery({
  name: 'notify.list-text-messages',
  path: '/api/desk/text-messages',
  summary: 'Outgoing text messages',
  audience: 'staff',
  query: PageQuery,
  response: pageOf(TextMessage).extend({
    provider: z.object({
      name: z.string(),
      words: Sentence.describe('what it is; of the stand-in: that nothing is sent'),
    }),
  }),
})
