import { useQuery } from '@tanstack/react-query'
import { Select, useLanguage, useMessages } from '@yimen/look'
import { useOrganName } from '../../../api/use-organ-name.ts'
import { catalogueMessages } from '../catalogue-messages.ts'
import { type CatalogueFilter, type ItemState, scoresQuery } from '../queries.ts'

const states: readonly ItemState[] = ['draft', 'published', 'withdrawn']

type CatalogueFiltersProps = { filter: CatalogueFilter; onFilter: (filter: CatalogueFilter) => void }

/** Department, state and rule. The rules offered are those that something was found under. */
export function CatalogueFilters({ filter, onFilter }: CatalogueFiltersProps) {
  const words = useMessages(catalogueMessages)
  const organName = useOrganName()
  const { language } = useLanguage()
  const departments = useQuery(scoresQuery).data?.departments ?? []
  const rules = new Map(
    departments.flatMap((each) => each.frequent.map((found) => [found.rule, found.title[language]])),
  )
  if (filter.rule && !rules.has(filter.rule)) rules.set(filter.rule, filter.rule)
  return (
    <div className="three">
      <Select
        aria-label={words.organ}
        empty={words.allOrgans}
        value={filter.organ}
        options={departments.map(({ organ }) => ({ value: organ.code, label: organName(organ) }))}
        onValue={(organ) => onFilter({ ...filter, organ })}
      />
      <Select
        aria-label={words.state}
        empty={words.allStates}
        value={filter.state}
        options={states.map((state) => ({ value: state, label: words.states[state] }))}
        onValue={(state) => onFilter({ ...filter, state: states.find((each) => each === state) ?? '' })}
      />
      <Select
        aria-label={words.rule}
        empty={words.allRules}
        value={filter.rule}
        options={[...rules].map(([value, label]) => ({ value, label }))}
        onValue={(rule) => onFilter({ ...filter, rule })}
      />
    </div>
  )
}
