import { useQuery } from '@tanstack/react-query'
import { defineMessages, useMessages } from '@yimen/look'
import { unreadQuery } from './queries.ts'

const messages = defineMessages({
  zh: { unread: (count: number) => `${count} 条没看的消息` },
  en: { unread: (count: number) => `${count} unread message${count === 1 ? '' : 's'}` },
})

/** The number of unread messages, read out in words; nothing when all are read. */
export function UnreadCount() {
  const words = useMessages(messages)
  const { data } = useQuery(unreadQuery)
  if (!data || data.unread === 0) return null
  return (
    <span className="unread">
      <span aria-hidden="true">{data.unread}</span>
      <span className="hidden">{words.unread(data.unread)}</span>
    </span>
  )
}
