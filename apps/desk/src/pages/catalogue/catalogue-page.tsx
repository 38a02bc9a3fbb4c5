import { useMessages } from '@yimen/look'
import { queryClient } from '../../api/query-client.ts'
import { useLive } from '../../api/use-live.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import './catalogue.css'
import { catalogueMessages } from './catalogue-messages.ts'
import { Departments } from './departments/departments.tsx'
import { ItemWork } from './item/item-work.tsx'
import { CatalogueList } from './list/catalogue-list.tsx'
import { useCatalogueFilter } from './use-catalogue-filter.ts'

/** The catalogue: items left; right the scores of the departments, or the item that is open. */
export default function CataloguePage({ params }: { params: { itemId?: string | undefined } }) {
  const words = useMessages(catalogueMessages)
  const [filter, setFilter, search] = useCatalogueFilter()
  usePageTitle(params.itemId ? undefined : words.title)
  useLive(['catalogue'], () => {
    void queryClient.invalidateQueries({ queryKey: ['catalogue'] })
  })
  return (
    <div className={params.itemId ? 'frame open' : 'frame'}>
      <CatalogueList here={params.itemId} filter={filter} search={search} onFilter={setFilter} />
      <main id="main" className="work" tabIndex={-1}>
        {params.itemId ? (
          <ItemWork key={params.itemId} itemId={params.itemId} search={search} />
        ) : (
          <Departments onNarrow={(part) => setFilter({ q: '', state: '', rule: '', ...part })} />
        )}
      </main>
    </div>
  )
}
