import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, useMessages } from '@yimen/look'
import { answerOf, client } from '../../api/client.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { CorrectionRow } from './correction-row.tsx'
import './corrections.css'
import { correctionsMessages } from './corrections-messages.ts'

const myCorrectionsQuery = infiniteQueryOptions({
  queryKey: ['my-corrections'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/my/corrections', {
        params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** What one reported as wrong, where it stands, and what was answered. */
export default function CorrectionsPage() {
  const words = useMessages(correctionsMessages)
  const query = useInfiniteQuery(myCorrectionsQuery)
  return (
    <Page title={words.title} back={{ href: '/matters', name: words.back }} width="narrow">
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <EmptyState title={words.empty} words={words.emptyWords} />
          return (
            <div className="corrections">
              {rows.map((row) => (
                <CorrectionRow key={row.correctionId} ticket={row} onChange={() => void query.refetch()} />
              ))}
              {query.hasNextPage && (
                <p className="acts">
                  <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {words.more}
                  </Button>
                </p>
              )}
            </div>
          )
        }}
      </Fetched>
    </Page>
  )
}
