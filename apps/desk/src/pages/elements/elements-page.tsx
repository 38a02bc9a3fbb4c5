import { EmptyState, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { ElementForm } from './element-form.tsx'
import { ElementList } from './element-list.tsx'
import { elementMessages } from './element-messages.ts'
import { ElementWork } from './element-work.tsx'
import './elements.css'
import type { ElementFilter } from './queries.ts'

/** Address under which a new element is written; no element has it, since codes begin with a letter. */
const fresh = '+'

/** The catalogue of data elements: list left, one element right. */
export default function ElementsPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(elementMessages)
  const [filter, setFilter] = useState<ElementFilter>({ q: '', type: '', unused: false })
  const code = params.id === undefined ? undefined : decodeURIComponent(params.id)
  useFocusOnStep(params.id)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={code ? 'frame open' : 'frame'}>
      <ElementList here={code} filter={filter} onFilter={setFilter} fresh={fresh} />
      <div className="work">
        {code === undefined ? (
          <EmptyState title={words.choose} words={words.chooseWords} />
        ) : code === fresh ? (
          <div className="element-part">
            <h1>{words.add}</h1>
            <ElementForm before={null} onClose={() => history.back()} />
          </div>
        ) : (
          <ElementWork key={code} code={code} />
        )}
      </div>
    </main>
  )
}
