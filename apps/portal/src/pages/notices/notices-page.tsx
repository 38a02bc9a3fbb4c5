import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Notice } from '@yimen/contract'
import { Button, defineMessages, EmptyState, formatMoment, useLanguage, useMessages } from '@yimen/look'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { performAct } from '../../api/perform-act.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { noticesQuery, unreadQuery } from '../../notices/queries.ts'
import './notices.css'

const messages = defineMessages({
  zh: {
    title: '消息',
    back: '我的事',
    loading: '正在取您的消息',
    failed: '没取到您的消息',
    failedWords: '消息都在，可以再取一次。',
    empty: '还没有消息',
    emptyWords: '草稿快到期、报的错有了答复，会在这里告诉您。',
    fresh: '新',
    look: '去看看',
    more: '再看一些',
  },
  en: {
    title: 'Messages',
    back: 'My matters',
    loading: 'Fetching your messages',
    failed: 'Your messages could not be fetched',
    failedWords: 'They are there; you can try again.',
    empty: 'No messages yet',
    emptyWords: 'When a draft is about to go, or something you reported is answered, you are told here.',
    fresh: 'new',
    look: 'Look at it',
    more: 'Show more',
  },
})

/** One's messages, the newest first; what is shown here counts as read. */
export default function NoticesPage() {
  const words = useMessages(messages)
  const query = useInfiniteQuery(noticesQuery)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const fresh = useFresh(rows)
  return (
    <Page title={words.title} back={{ href: '/matters', name: words.back }} width="narrow">
      <h1>{words.title}</h1>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {() =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} words={words.emptyWords} />
          ) : (
            <ul className="notices">
              {rows.map((row) => (
                <NoticeRow key={row.noticeId} notice={row} fresh={fresh.has(row.noticeId)} />
              ))}
            </ul>
          )
        }
      </Fetched>
      {query.hasNextPage && (
        <p className="acts">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </Page>
  )
}

function NoticeRow({ notice, fresh }: { notice: Notice; fresh: boolean }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <li className={fresh ? 'fresh' : undefined}>
      <h2>
        {notice.title[language]}
        {fresh && <em>{words.fresh}</em>}
      </h2>
      <p>{notice.words[language]}</p>
      <p className="soft small">
        <time dateTime={notice.at}>{formatMoment(notice.at, language)}</time>
        {notice.link && (
          <Link href={notice.link}>
            {words.look}
            <span className="hidden"> {notice.title[language]}</span>
          </Link>
        )}
      </p>
    </li>
  )
}

/** Marks what is shown as read, and remembers on this page what was new when it came. */
function useFresh(rows: readonly Notice[]): ReadonlySet<string> {
  const queryClient = useQueryClient()
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const unread = rows.filter((row) => row.readAt === null && !fresh.has(row.noticeId))
  const ids = unread.map((row) => row.noticeId)
  const asked = ids.join(',')
  useEffect(() => {
    if (!asked) return
    const noticeIds = asked.split(',')
    setFresh((before) => new Set([...before, ...noticeIds]))
    void performAct(
      crypto.randomUUID(),
      (act) =>
        answerOf(client.POST('/api/my/notices/read', { body: { noticeIds }, headers: headersOf(act) })),
      () => undefined,
    ).then((answer) => queryClient.setQueryData(unreadQuery.queryKey, answer))
  }, [asked, queryClient])
  return fresh
}
