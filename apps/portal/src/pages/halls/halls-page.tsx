import { useQuery } from '@tanstack/react-query'
import { EmptyState, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { hallsQuery } from '../../halls/queries.ts'
import { HallRow } from './hall-row.tsx'
import './halls.css'
import { hallsMessages } from './halls-messages.ts'

const levels = ['district', 'subdistrict'] as const

/** All halls: where they are, and whether they are open now. */
export default function HallsPage() {
  const words = useMessages(hallsMessages)
  const query = useQuery(hallsQuery)
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ halls }) =>
          halls.length === 0 ? (
            <EmptyState
              title={words.empty}
              words={words.emptyWords}
              act={
                <Link href="/" className="button">
                  {words.find}
                </Link>
              }
            />
          ) : (
            levels.map((level) => {
              const rows = halls.filter((hall) => hall.level === level)
              if (rows.length === 0) return null
              return (
                <section key={level} className="halls" aria-labelledby={level}>
                  <h2 id={level}>{words[level]}</h2>
                  <div className="halls-grid">
                    {rows.map((hall) => (
                      <HallRow key={hall.code} hall={hall} />
                    ))}
                  </div>
                </section>
              )
            })
          )
        }
      </Fetched>
    </Page>
  )
}
