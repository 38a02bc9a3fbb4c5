import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { useLive } from '../../api/use-live.ts'
import { FindBox } from '../../frame/find-box.tsx'
import { FoundList } from '../../frame/found-list.tsx'
import { itemName } from '../../frame/item-name.ts'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import './checklist.css'
import { checklistMessages } from './checklist-messages.ts'
import { ItemChecklist } from './item-checklist.tsx'
import { publishedItemsQuery, refreshPublishedItems } from './queries.ts'

/** What somebody at the counter has to bring: published items left, the current list of one of them right. */
export default function ChecklistPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(checklistMessages)
  const { language } = useLanguage()
  const [q, setQ] = useState('')
  const query = useInfiniteQuery(publishedItemsQuery(q))
  const { id } = params
  useFocusOnStep(id)
  usePageTitle(words.title)
  useLive(['catalogue'], refreshPublishedItems)
  const [title, why] = q ? words.none : words.unpublished
  return (
    <main id="main" tabIndex={-1} className={id ? 'frame open' : 'frame'}>
      <FoundList
        words={words}
        query={query}
        idOf={(row) => row.code}
        here={id}
        filter={<FindBox q={q} label={words.findLabel} placeholder={words.find} onFind={setQ} />}
        empty={{ title, words: why }}
        draw={(row) => (
          <li key={row.code}>
            <Link
              href={`/checklist/${row.code}`}
              className="row"
              data-row={row.code}
              aria-current={row.code === id ? 'true' : undefined}
            >
              <b>{itemName(row, language)}</b>
            </Link>
          </li>
        )}
      />
      <div className="work">
        <div className="page checklist">
          {id ? (
            <ItemChecklist key={id} itemCode={id} />
          ) : (
            <>
              <h1>{words.title}</h1>
              <p className="soft">{words.words}</p>
              <EmptyState title={words.choose} words={words.chooseWords} />
            </>
          )}
        </div>
      </div>
    </main>
  )
}
