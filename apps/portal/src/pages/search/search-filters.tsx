import { useQuery } from '@tanstack/react-query'
import { Field, Select, useLanguage, useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { shortNameOf } from '../../items/item-words.ts'
import { type ItemSearch, offersQuery, organsQuery } from '../../items/queries.ts'
import { themeName } from '../../items/theme-names.ts'
import { searchPageMessages } from './search-messages.ts'
import { addressOfSearch, searchOf } from './search-of.ts'

/** For whom, and which department; they hold together with what was typed. */
export function SearchFilters({ search }: { search: ItemSearch }) {
  const words = useMessages(searchPageMessages)
  const [, go] = useLocation()
  const offers = useQuery(offersQuery).data
  const organs = useQuery(organsQuery).data?.organs ?? []
  const { language } = useLanguage()
  const shortName = (code: string) => {
    const organ = organs.find((one) => one.code === code)
    return organ && shortNameOf(organ, language)
  }
  const change = (name: 'served' | 'theme' | 'organ', value: string) => {
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
      <Field label={words.theme}>
        {(binding) => (
          <Select
            {...binding}
            value={search.theme ?? ''}
            empty={words.anyTheme}
            options={(offers?.themes ?? []).map(({ theme }) => ({
              value: theme,
              label: themeName(theme, language),
            }))}
            onValue={(value) => change('theme', value)}
          />
        )}
      </Field>
      <Field label={words.organ}>
        {(binding) => (
          <Select
            {...binding}
            value={search.organ ?? ''}
            empty={words.anyOrgan}
            options={(offers?.organs ?? []).map((organ) => ({
              value: organ.code,
              label: shortName(organ.code) ?? organ.name,
            }))}
            onValue={(value) => change('organ', value)}
          />
        )}
      </Field>
    </fieldset>
  )
}
