import { useQuery } from '@tanstack/react-query'
import { Field, Select, useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { type ItemSearch, organsQuery } from '../../items/queries.ts'
import { searchPageMessages } from './search-messages.ts'
import { addressOfSearch, searchOf } from './search-of.ts'

/** For whom, and which department; they hold together with what was typed. */
export function SearchFilters({ search }: { search: ItemSearch }) {
  const words = useMessages(searchPageMessages)
  const [, go] = useLocation()
  const organs = useQuery(organsQuery).data?.organs.filter((organ) => organ.kind === 'department') ?? []
  const change = (name: 'served' | 'organ', value: string) => {
    go(addressOfSearch(searchOf(new URLSearchParams(Object.entries({ ...search, [name]: value })))))
  }
  return (
    <fieldset className="search-filters">
      <legend className="hidden">{words.filters}</legend>
      <Field label={words.served}>
        {(binding) => (
          <Select
            {...binding}
            value={search.served ?? ''}
            empty={words.everyone}
            options={[
              { value: 'person', label: words.person },
              { value: 'legal-person', label: words.legalPerson },
            ]}
            onValue={(value) => change('served', value)}
          />
        )}
      </Field>
      <Field label={words.organ}>
        {(binding) => (
          <Select
            {...binding}
            value={search.organ ?? ''}
            empty={words.anyOrgan}
            options={organs.map((organ) => ({ value: organ.code, label: organ.shortName }))}
            onValue={(value) => change('organ', value)}
          />
        )}
      </Field>
    </fieldset>
  )
}
