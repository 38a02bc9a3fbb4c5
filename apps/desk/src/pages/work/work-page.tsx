import { EmptyState, useMessages } from '@yimen/look'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { CaseWork } from './case/case-work.tsx'
import { ListPane } from './list/list-pane.tsx'
import { useFilter } from './use-filter.ts'
import './work.css'
import { workMessages } from './work-messages.ts'

/** The worklist and the case at work: list left, work right; on a phone one after the other. */
export default function WorkPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(workMessages)
  const [filter, setFilter, search] = useFilter()
  useFocusOnStep(params.id)
  usePageTitle(params.id ? undefined : words.title)
  return (
    <main id="main" tabIndex={-1} className={params.id ? 'frame open' : 'frame'}>
      <ListPane here={params.id} filter={filter} search={search} onFilter={setFilter} />
      <div className="work">
        {params.id ? (
          <CaseWork key={params.id} caseId={params.id} search={search} />
        ) : (
          <div className="page">
            <EmptyState title={words.choose} words={words.chooseWords} />
          </div>
        )}
      </div>
    </main>
  )
}
