import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { MemberPart } from './member-part.tsx'
import './people.css'
import { PeopleList } from './people-list.tsx'
import { peopleMessages } from './people-messages.ts'
import { type PeopleFilter, staffQuery } from './queries.ts'

/** Staff and their posts: list left, one person right; what can be changed depends on which administrator looks. */
export default function PeoplePage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(peopleMessages)
  const [filter, setFilter] = useState<PeopleFilter>({ q: '', organ: '', role: '' })
  const query = useInfiniteQuery(staffQuery(filter))
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const member = rows.find((row) => row.staffId === params.id)
  useFocusOnStep(params.id)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={params.id ? 'frame open' : 'frame'}>
      <PeopleList query={query} filter={filter} here={params.id} onFilter={setFilter} />
      <div className="work">
        <div className="page people">
          <h1>{words.title}</h1>
          <Notice>{words.words}</Notice>
          {member ? (
            <MemberPart key={member.staffId} member={member} />
          ) : (
            <EmptyState title={words.choose} words={words.chooseWords} />
          )}
        </div>
      </div>
    </main>
  )
}
