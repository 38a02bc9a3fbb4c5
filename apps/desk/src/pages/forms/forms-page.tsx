import { EmptyState, useMessages } from '@yimen/look'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { FormWork } from './form/form-work.tsx'
import './forms.css'
import { formsMessages } from './forms-messages.ts'
import { FormsList } from './list/forms-list.tsx'
import { useFormsFilter } from './use-forms-filter.ts'

/** The form library: forms left; right the one that is open, to design, look at and compare. */
export default function FormsPage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(formsMessages)
  const [filter, setFilter, search] = useFormsFilter()
  useFocusOnStep(params.id)
  usePageTitle(params.id ? undefined : words.title)
  return (
    <main id="main" tabIndex={-1} className={params.id ? 'frame open' : 'frame'}>
      <FormsList here={params.id} filter={filter} search={search} onFilter={setFilter} />
      <div className="work">
        {params.id ? (
          <FormWork key={params.id} code={params.id} search={search} />
        ) : (
          <div className="page forms-empty">
            <EmptyState title={words.choose} words={words.chooseWords} />
          </div>
        )}
      </div>
    </main>
  )
}
