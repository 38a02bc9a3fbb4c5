import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState, Field, formatDate, Input, useLanguage, useMessages } from '@yimen/look'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import '../../frame/list-work.css'
import { MoreRows } from '../../frame/more-rows.tsx'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { useSettled } from '../../frame/use-settled.ts'
import { useWalk } from '../../frame/use-walk.ts'
import { conflictsQuery } from './queries.ts'
import { RecordWork } from './record-work.tsx'
import './records.css'
import { recordsMessages } from './records-messages.ts'

/** Address under which a record is found by its number; no subject has it. */
const byNumber = '+'

/** Fields on which my organ's sources disagree with others: list left, one record right. */
export default function RecordsPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(recordsMessages)
  const { language } = useLanguage()
  const [element, setElement] = useState('')
  const query = useInfiniteQuery(conflictsQuery(useSettled(element.trim())))
  const rows = (query.data?.pages.flatMap((page) => page.rows) ?? []).map((row) => ({
    ...row,
    place: `${row.subjectId}.${row.element.code}`,
  }))
  const list = useRef<HTMLDivElement>(null)
  const here = params.id === undefined ? undefined : decodeURIComponent(params.id)
  const walk = useWalk(
    list,
    rows.map((row) => row.place),
    here,
  )
  useFocusOnStep(params.id)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={here ? 'frame open' : 'frame'}>
      <section className="list" aria-label={words.title}>
        <div className="filter">
          <h1>{words.title}</h1>
          <Field label={words.element}>
            {(field) => <Input {...field} value={element} maxLength={40} onValue={setElement} />}
          </Field>
        </div>
        <div className="rows" ref={list} {...walk}>
          <Fetched query={query} loading={words.loading} failed={words.failed}>
            {() =>
              rows.length === 0 ? (
                <EmptyState title={words.empty} words={words.emptyWords} />
              ) : (
                <ul>
                  {rows.map((row) => (
                    <li key={row.place}>
                      <Link
                        href={`/records/${row.place}`}
                        className="row"
                        data-row={row.place}
                        aria-current={row.place === here ? 'true' : undefined}
                      >
                        <b>{row.element.name[language]}</b>
                        <span className="due code">{row.element.code}</span>
                        <span className="sub">{`${row.name} · ${words.kinds[row.kind]}`}</span>
                        <span className="due">
                          {words.since(formatDate(row.since.slice(0, 10), language))}
                        </span>
                      </Link>
                    </li>
                  ))}
                </ul>
              )
            }
          </Fetched>
          <MoreRows query={query} shown={rows.length} total={undefined} words={words.more} />
        </div>
        <footer>
          <span className="fill" />
          <Link href={`/records/${byNumber}`}>{words.byNumber}</Link>
        </footer>
      </section>
      <div className="work">
        {here === undefined ? (
          <EmptyState title={words.choose} words={words.chooseWords} />
        ) : (
          <RecordWork
            key={here.split('.')[0]}
            subjectId={here === byNumber ? null : (here.split('.')[0] ?? null)}
            element={here.split('.')[1] ?? null}
          />
        )}
      </div>
    </main>
  )
}
