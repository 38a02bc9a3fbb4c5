import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { matterMessages } from '../../matters/matter-messages.ts'
import { MatterRow } from '../../matters/matter-row.tsx'
import '../../matters/matters.css'
import { allMyCasesQuery } from '../../matters/queries.ts'
import { useLiveMatters } from '../../matters/use-live-matters.ts'

/** All my matters, what waits for me first. */
export default function MattersPage() {
  const words = useMessages(matterMessages)
  const query = useInfiniteQuery(allMyCasesQuery)
  useLiveMatters()
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) {
            const find = (
              <Link href="/" className="button">
                {words.find}
              </Link>
            )
            return <EmptyState title={words.empty} words={words.emptyWords} act={find} />
          }
          return (
            <div className="matters">
              {rows.map((row, index) => (
                <MatterRow key={row.caseId} row={row} main={index === 0} />
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
