import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, useMessages } from '@yimen/look'
import { Link, useSearchParams } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { ItemRow } from '../../items/item-row.tsx'
import '../../items/items.css'
import { itemsQuery } from '../../items/queries.ts'
import { SearchBox } from '../../items/search-box.tsx'
import { SearchFilters } from './search-filters.tsx'
import { searchPageMessages } from './search-messages.ts'
import { searchOf } from './search-of.ts'
import './search.css'

/** What the server counts up to; beyond it the number is only “more than”. */
const countedUpTo = 1_000

/** Results of a search, or a list by department or by whom it serves. */
export default function SearchPage() {
  const words = useMessages(searchPageMessages)
  const [params] = useSearchParams()
  const search = searchOf(params)
  const query = useInfiniteQuery(itemsQuery(search))
  const asked = search.q ?? ''
  return (
    <Page title={asked ? `${asked} · ${words.title}` : words.title}>
      <h1>{words.title}</h1>
      <div className="search-head">
        <SearchBox key={asked} asked={asked} />
        <SearchFilters search={search} />
      </div>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ pages }) => {
          const total = pages[0]?.total ?? 0
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <Nothing asked={asked} />
          return (
            <>
              <p className="quiet" role="status">
                {words.found(total, total >= countedUpTo)}
                {total > 100 && ` · ${words.narrow}`}
              </p>
              {rows.map((item) => (
                <ItemRow key={item.code} item={item} />
              ))}
              {query.hasNextPage && (
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {words.more}
                </Button>
              )}
            </>
          )
        }}
      </Fetched>
    </Page>
  )
}

function Nothing({ asked }: { asked: string }) {
  const words = useMessages(searchPageMessages)
  return (
    <EmptyState
      title={words.none(asked)}
      words={words.noneWords}
      act={
        <Link href="/search" className="button">
          {words.all}
        </Link>
      }
    />
  )
}
