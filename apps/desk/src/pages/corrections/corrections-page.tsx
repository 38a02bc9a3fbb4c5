import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState, useMessages } from '@yimen/look'
import { useRef, useState } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import '../../frame/list-work.css'
import { MoreRows } from '../../frame/more-rows.tsx'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { useWalk } from '../../frame/use-walk.ts'
import { CorrectionRow } from './correction-row.tsx'
import { CorrectionWork } from './correction-work.tsx'
import './corrections.css'
import { correctionsMessages } from './corrections-messages.ts'
import { correctionsQuery, type Show } from './queries.ts'

const shows: readonly Show[] = ['open', 'closed']

/** Values of my organ's sources that people reported as wrong: list left, one ticket right. */
export default function CorrectionsPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(correctionsMessages)
  const [show, setShow] = useState<Show>('open')
  const query = useInfiniteQuery(correctionsQuery(show))
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const list = useRef<HTMLDivElement>(null)
  const walk = useWalk(
    list,
    rows.map((row) => row.correctionId),
    params.id,
  )
  useFocusOnStep(params.id)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={params.id ? 'frame open' : 'frame'}>
      <section className="list" aria-label={words.title}>
        <div className="filter">
          <h1>{words.title}</h1>
          <fieldset className="list-tabs" aria-label={words.show}>
            {shows.map((one) => (
              <button key={one} type="button" aria-pressed={show === one} onClick={() => setShow(one)}>
                {words[one]}
              </button>
            ))}
          </fieldset>
        </div>
        <div className="rows" ref={list} {...walk}>
          <Fetched query={query} loading={words.loading} failed={words.failed}>
            {() =>
              rows.length === 0 ? (
                <EmptyState title={show === 'open' ? words.empty : words.none} words={words.emptyWords} />
              ) : (
                <ul>
                  {rows.map((row) => (
                    <CorrectionRow key={row.correctionId} row={row} here={row.correctionId === params.id} />
                  ))}
                </ul>
              )
            }
          </Fetched>
          <MoreRows query={query} shown={rows.length} total={undefined} words={words.more} />
        </div>
      </section>
      <div className="work">
        {params.id ? (
          <CorrectionWork key={params.id} correctionId={params.id} />
        ) : (
          <div className="page">
            <EmptyState title={words.choose} words={words.chooseWords} />
          </div>
        )}
      </div>
    </main>
  )
}
