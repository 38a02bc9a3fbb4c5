import { useSearchParams } from 'wouter'
import type { CatalogueFilter, ItemState } from './queries.ts'

const states: readonly ItemState[] = ['draft', 'published', 'withdrawn']

/** The conditions of the catalogue's list, kept in the address. */
export function useCatalogueFilter(): [CatalogueFilter, (next: CatalogueFilter) => void, search: string] {
  const [params, setParams] = useSearchParams()
  const filter: CatalogueFilter = {
    q: params.get('q') ?? '',
    organ: params.get('organ') ?? '',
    state: states.find((state) => state === params.get('state')) ?? '',
    rule: params.get('rule') ?? '',
  }
  const set = (next: CatalogueFilter) => setParams(new URLSearchParams(searchOf(next)), { replace: true })
  return [filter, set, searchOf(filter)]
}

/** Only the conditions that are set. */
export function searchOf(filter: CatalogueFilter): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()
}
