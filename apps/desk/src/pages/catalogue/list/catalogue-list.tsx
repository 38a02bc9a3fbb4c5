import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, formatFigure, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { Link } from 'wouter'
import { Fetched } from '../../../frame/fetched.tsx'
import { FindBox } from '../../../frame/find-box.tsx'
import { MoreRows } from '../../../frame/more-rows.tsx'
import { useWalk } from '../../../frame/use-walk.ts'
import { catalogueMessages } from '../catalogue-messages.ts'
import { type CatalogueFilter, catalogueQuery } from '../queries.ts'
import { CatalogueFilters } from './catalogue-filters.tsx'
import { ItemRow } from './item-row.tsx'

type CatalogueListProps = {
  here: string | undefined
  filter: CatalogueFilter
  search: string
  onFilter: (filter: CatalogueFilter) => void
}

/** Left side: items found by words, department, state and rule. */
export function CatalogueList({ here, filter, search, onFilter }: CatalogueListProps) {
  const words = useMessages(catalogueMessages)
  const query = useInfiniteQuery(catalogueQuery(filter))
  const list = useRef<HTMLDivElement>(null)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const walk = useWalk(
    list,
    rows.map((row) => row.itemId),
    here,
  )
  const clear = () => onFilter({ q: '', organ: '', state: '', rule: '' })
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">
        <FindBox
          key={search === '' ? 'clear' : 'narrow'}
          q={filter.q}
          label={words.findLabel}
          placeholder={words.find}
          onFind={(q) => onFilter({ ...filter, q })}
        />
        <CatalogueFilters filter={filter} onFilter={onFilter} />
      </div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() =>
            rows.length === 0 ? (
              <EmptyState
                title={words.empty[0] ?? ''}
                words={words.empty[1] ?? ''}
                act={<Button onClick={clear}>{words.clear}</Button>}
              />
            ) : (
              <ul>
                {rows.map((row) => (
                  <ItemRow key={row.itemId} row={row} here={row.itemId === here} search={search} />
                ))}
              </ul>
            )
          }
        </Fetched>
        <MoreRows query={query} shown={rows.length} total={total} words={words.more} />
      </div>
      <footer>
        <span role="status">{query.data && words.count(rows.length, formatFigure(total))}</span>
        <span className="fill" />
        <Link href="/catalogue/departments">{words.scores}</Link>
        {search !== '' && (
          <Button kind="text" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </footer>
    </section>
  )
}
