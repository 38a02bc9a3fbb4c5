import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { EmptyState } from '@yimen/look'
import { type ReactNode, useRef } from 'react'
import { Fetched } from './fetched.tsx'
import { MoreRows } from './more-rows.tsx'
import { useWalk } from './use-walk.ts'

/** Words that every list has; `list` names it to those who cannot see it. */
export type ListWords = {
  readonly title: string
  readonly list: string
  readonly loading: string
  readonly failed: { title: string; words: string }
  readonly more: string
  count(shown: number, total: number): string
}

type FoundListProps<Row> = {
  words: ListWords
  query: UseInfiniteQueryResult<{ pages: { rows: Row[]; total: number }[] }>
  idOf: (row: Row) => string
  /** The row that is open on the right; without one the list is the page and has its heading. */
  here: string | undefined
  /** What narrows the list: the box to find by words first. */
  filter: ReactNode
  empty: { title: string; words: string; act?: ReactNode }
  /** One row, an `li` with a link that carries `data-row`. */
  draw: (row: Row) => ReactNode
  /** Right of the count: what can be begun or cleared here. */
  acts?: ReactNode
}

/** The left side of a page of the desk: rows found by conditions, page by page, walked with J and K. */
export function FoundList<Row>({ words, query, idOf, here, ...rest }: FoundListProps<Row>) {
  const list = useRef<HTMLDivElement>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const walk = useWalk(list, rows.map(idOf), here)
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">{rest.filter}</div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() => (rows.length === 0 ? <EmptyState {...rest.empty} /> : <ul>{rows.map(rest.draw)}</ul>)}
        </Fetched>
        <MoreRows query={query} shown={rows.length} total={total} words={words.more} />
      </div>
      <footer>
        <span role="status">{query.data && words.count(rows.length, total)}</span>
        <span className="fill" />
        {rest.acts}
      </footer>
    </section>
  )
}
