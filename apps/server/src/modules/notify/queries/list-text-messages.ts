import { listTextMessages, maskPhone } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { cutPage, readCursor } from '../rules/page.ts'
import { pageOfTextMessages } from '../store/text-message.ts'
import { theTextProvider } from '../text/provider.ts'

/** What went out by text message, or was kept by the stand-in; phones masked. */
export const listTextMessagesRoute = route(listTextMessages, async ({ tx, district, query }) => {
  const page = { before: readCursor(query.cursor), limit: query.limit + 1 }
  const { rows, next } = cutPage(await pageOfTextMessages(tx, district, page), query.limit, (row) => row.id)
  const { name, words } = theTextProvider()
  return {
    rows: rows.map(({ id, notice_id, phone, text, at, state, provider, settled_at }) => ({
      messageId: id,
      noticeId: notice_id,
      at: at.toISOString(),
      phone: maskPhone(phone),
      text,
      state,
      provider,
      settledAt: settled_at?.toISOString() ?? null,
    })),
    next,
    provider: { name, words },
  }
})
