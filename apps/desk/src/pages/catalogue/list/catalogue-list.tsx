import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { FindBox } from '../../../frame/find-box.tsx'
import { FoundList } from '../../../frame/found-list.tsx'
import { catalogueMessages } from '../catalogue-messages.ts'
import { type CatalogueFilter, catalogueQuery } from '../queries.ts'
import { CatalogueFilters } from './catalogue-filters.tsx'
import { ItemRow } from './item-row.tsx'

type CatalogueListProps = {
  here: string | undefined
  filter: CatalogueFilter
  search: string
  onFilter: (filter: CatalogueFilter) => void
}

/** Left side: items found by words, department, state and rule. */
export function CatalogueList({ here, filter, search, onFilter }: CatalogueListProps) {
  const words = useMessages(catalogueMessages)
  const query = useInfiniteQuery(catalogueQuery(filter))
  const clear = () => onFilter({ q: '', organ: '', state: '', rule: '' })
  return (
    <FoundList
      words={words}
      query={query}
      idOf={(row) => row.itemId}
      here={here}
      filter={
        <>
          <FindBox
            key={search === '' ? 'clear' : 'narrow'}
            q={filter.q}
            label={words.findLabel}
            placeholder={words.find}
            onFind={(q) => onFilter({ ...filter, q })}
          />
          <CatalogueFilters filter={filter} onFilter={onFilter} />
        </>
      }
      empty={{
        title: words.empty[0] ?? '',
        words: words.empty[1] ?? '',
        act: <Button onClick={clear}>{words.clear}</Button>,
      }}
      draw={(row) => <ItemRow key={row.itemId} row={row} here={row.itemId === here} search={search} />}
      acts={
        <>
          <Link href="/catalogue/departments">{words.scores}</Link>
          {search !== '' && (
            <Button kind="text" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </>
      }
    />
  )
}
