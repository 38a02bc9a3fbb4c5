import { useQuery } from '@tanstack/react-query'
import { EmptyState, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { matterMessages } from '../../matters/matter-messages.ts'
import { MatterRow } from '../../matters/matter-row.tsx'
import { myCasesQuery } from '../../matters/queries.ts'
import { useLiveMatters } from '../../matters/use-live-matters.ts'

/** What is mine: what waits for me first, with the only blue button. */
export function MineSection() {
  const words = useMessages(matterMessages)
  const query = useQuery(myCasesQuery(5))
  useLiveMatters()
  const rows = query.data?.rows ?? []
  const yours = rows.filter((row) => row.waitsFor === 'applicant').length
  const ours = rows.filter((row) => row.waitsFor === 'office').length
  return (
    <section className="section" aria-labelledby="mine">
      <header>
        <h2 id="mine">{words.title}</h2>
        {!query.data?.next && <span className="quiet">{words.counts(yours, ours)}</span>}
        <span className="fill" />
        {rows.length > 0 && <Link href="/matters">{words.all}</Link>}
      </header>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(page) =>
          page.rows.length === 0 ? (
            <EmptyState title={words.empty} words={words.emptyWords} />
          ) : (
            page.rows.map((row, index) => (
              <MatterRow key={row.caseId} row={row} main={index === 0} heading="h3" />
            ))
          )
        }
      </Fetched>
    </section>
  )
}
