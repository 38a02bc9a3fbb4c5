import { useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { queryClient } from '../../api/query-client.ts'
import { useLive } from '../../api/use-live.ts'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import './catalogue.css'
import { catalogueMessages } from './catalogue-messages.ts'
import { Departments } from './departments/departments.tsx'
import { ItemWork } from './item/item-work.tsx'
import { CatalogueList } from './list/catalogue-list.tsx'
import { searchOf, useCatalogueFilter } from './use-catalogue-filter.ts'

/** Address of the scores by themselves: on a phone the list and the scores are two steps. */
const departments = 'departments'

/** The catalogue: items left; right the scores of the departments, or the item that is open. */
export default function CataloguePage({ params }: { params: { id?: string | undefined } }) {
  const words = useMessages(catalogueMessages)
  const [filter, setFilter, search] = useCatalogueFilter()
  const [, go] = useLocation()
  const itemId = params.id === departments ? undefined : params.id
  useFocusOnStep(params.id)
  usePageTitle(itemId ? undefined : words.title)
  useLive(['catalogue'], () => {
    void queryClient.invalidateQueries({ queryKey: ['catalogue'] })
  })
  return (
    <main id="main" tabIndex={-1} className={params.id ? 'frame open' : 'frame'}>
      <CatalogueList here={params.id} filter={filter} search={search} onFilter={setFilter} />
      <div className="work">
        {itemId ? (
          <ItemWork key={itemId} itemId={itemId} search={search} />
        ) : (
          <Departments
            onNarrow={(part) => go(`/catalogue?${searchOf({ q: '', state: '', rule: '', ...part })}`)}
          />
        )}
      </div>
    </main>
  )
}
