import { EmptyState, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { isEditorOfAll, isPostedAs, useStaff } from '../../api/session.ts'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { AddType } from './add-type.tsx'
import { Issued } from './issued.tsx'
import './materials.css'
import { materialsMessages } from './materials-messages.ts'
import type { TypeFilter } from './queries.ts'
import { TypeList } from './type-list.tsx'
import { TypePart } from './type-part.tsx'

/** Standard materials: list left; right one of them, the form for a new one, or what my organ issued. */
export default function MaterialsPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(materialsMessages)
  const [filter, setFilter] = useState<TypeFilter>({ q: '', kind: '' })
  const [, go] = useLocation()
  const who = useStaff()
  const { id } = params
  const edits = isEditorOfAll(who)
  const decides = isPostedAs(who, 'decider')
  useFocusOnStep(id)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={id ? 'frame open' : 'frame'}>
      <TypeList filter={filter} here={id} edits={edits} decides={decides} onFilter={setFilter} />
      <div className="work">
        <div className="page materials">
          {id === 'new' && edits ? (
            <AddType onDone={(code) => go(`/materials/${code}`)} onClose={() => go('/materials')} />
          ) : id === 'issued' && decides ? (
            <Issued />
          ) : id ? (
            <TypePart key={id} code={id} />
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
