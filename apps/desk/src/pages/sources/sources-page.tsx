import { useQuery } from '@tanstack/react-query'
import { EmptyState, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { Quarantine } from './quarantine.tsx'
import { sourcesQuery } from './queries.ts'
import { SourceRow } from './source-row.tsx'
import { sourcesMessages } from './sources-messages.ts'

/** Where the base-information library takes its data from: each source, how it is, and what it left in quarantine. */
export default function SourcesPage() {
  const words = useMessages(sourcesMessages)
  const query = useQuery(sourcesQuery)
  const [opened, open] = useState<string | null>(null)
  const looking = query.data?.sources.find(({ code }) => code === opened)
  usePageTitle(words.title)
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {({ sources, conflicts }) =>
          sources.length === 0 ? (
            <EmptyState title={words.empty.title} words={words.empty.words} />
          ) : (
            <>
              {conflicts > 0 && <Notice tone="near">{words.conflicts(conflicts)}</Notice>}
              <table className="lines">
                <thead>
                  <tr>
                    <th scope="col">{words.source}</th>
                    <th scope="col">{words.state}</th>
                    <th scope="col">{words.lastRun}</th>
                    <th scope="col">{words.waiting}</th>
                  </tr>
                </thead>
                <tbody>
                  {sources.map((source) => (
                    <SourceRow key={source.code} source={source} onOpen={() => open(source.code)} />
                  ))}
                </tbody>
              </table>
            </>
          )
        }
      </Fetched>
      {looking && <Quarantine key={looking.code} source={looking} />}
    </main>
  )
}
