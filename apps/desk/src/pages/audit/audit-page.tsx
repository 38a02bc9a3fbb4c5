import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { usePageTitle } from '../../frame/use-page-title.ts'
import './audit.css'
import { AuditFilterForm } from './audit-filter-form.tsx'
import { auditMessages } from './audit-messages.ts'
import { AuditTable } from './audit-table.tsx'
import { type AuditFilter, auditQuery, noFilter } from './queries.ts'

/** Every reading of personal data, for the audit administrator: is the chain intact, who read what of whom. */
export default function AuditPage() {
  const words = useMessages(auditMessages)
  const [filter, setFilter] = useState(noFilter)
  const query = useInfiniteQuery(auditQuery(filter))
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const chain = query.data?.pages[0]?.chain
  usePageTitle(words.title)
  // asked for the same once more, one wants to see what has been read since
  const look = (next: AuditFilter) => {
    if (JSON.stringify(next) === JSON.stringify(filter)) void query.refetch()
    else setFilter(next)
  }
  return (
    <main id="main" className="page audit" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      {chain && (
        <Notice tone={chain.intact ? 'done' : 'late'}>
          <b>{chain.intact ? words.intact : words.broken}</b>{' '}
          {chain.intact ? words.intactWords : words.brokenWords(chain.brokenAt ?? '')}
        </Notice>
      )}
      <AuditFilterForm filter={filter} onFilter={look} />
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={words.empty[0] ?? ''} words={words.empty[1] ?? ''} />
          ) : (
            <AuditTable rows={rows} onSubject={(subjectId) => setFilter({ ...filter, subjectId })} />
          )
        }
      </Fetched>
      {query.hasNextPage && (
        <p>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </main>
  )
}
