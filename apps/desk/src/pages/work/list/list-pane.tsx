import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState, formatTime, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { FindBox } from '../../../frame/find-box.tsx'
import { MoreRows } from '../../../frame/more-rows.tsx'
import { useWalk } from '../../../frame/use-walk.ts'
import { type Filter, worklistQuery } from '../queries.ts'
import { countLimit } from '../say-count.ts'
import { GroupJumps } from './group-jumps.tsx'
import { ListGroups } from './list-groups.tsx'
import { listMessages } from './list-messages.ts'
import { NextCase } from './next-case.tsx'
import { WorklistTabs } from './worklist-tabs.tsx'

type ListPaneProps = {
  here: string | undefined
  filter: Filter
  search: string
  onFilter: (filter: Filter) => void
}

/** Left side: find, tabs with counts, the rows under what falls due when, and the way to the next case. */
export function ListPane({ here, filter, search, onFilter }: ListPaneProps) {
  const words = useMessages(listMessages)
  const query = useInfiniteQuery(worklistQuery(filter))
  const list = useRef<HTMLDivElement>(null)
  const pages = query.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  const first = pages[0]
  const total = filter.tab === 'done' || filter.q !== '' ? undefined : first?.counts[filter.tab]
  const walk = useWalk(
    list,
    rows.map((row) => row.caseId),
    here,
  )
  const empty = filter.q ? words.emptyFound : words.empty[filter.tab]
  return (
    <section className="list" aria-label={words.list}>
      {here === undefined && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">
        <FindBox
          q={filter.q}
          label={words.findLabel}
          placeholder={words.find}
          onFind={(q) => onFilter({ ...filter, q })}
        />
        <WorklistTabs tab={filter.tab} counts={first?.counts} onTab={(tab) => onFilter({ ...filter, tab })} />
        {filter.tab !== 'done' && <GroupJumps list={list} rows={rows} />}
      </div>
      <div className="rows" ref={list} {...walk}>
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={empty[0] ?? ''} words={empty[1] ?? ''} />
            ) : (
              <ListGroups rows={rows} flat={filter.tab === 'done'} here={here} search={search} />
            )
          }
        </Fetched>
        <MoreRows
          query={query}
          shown={rows.length}
          total={total}
          atLeast={(total ?? 0) >= countLimit}
          words={words.more}
        />
      </div>
      <footer>
        <span role="status">
          {first &&
            rows.length > 0 &&
            (query.hasNextPage ? words.some : words.all)(rows.length, formatTime(first.asOf))}
        </span>
        <span className="fill" />
        <NextCase search={search} />
      </footer>
    </section>
  )
}
