import { useSearchParams } from 'wouter'
import type { FormState, FormsFilter } from './queries.ts'

export const formLevels = ['district', 'subdistrict', 'community'] as const
export const formStates: readonly FormState[] = ['draft', 'published', 'withdrawn']

/** The conditions of the library's list, kept in the address. */
export function useFormsFilter(): [FormsFilter, (next: FormsFilter) => void, search: string] {
  const [params, setParams] = useSearchParams()
  const filter: FormsFilter = {
    q: params.get('q') ?? '',
    level: formLevels.find((level) => level === params.get('level')) ?? '',
    state: formStates.find((state) => state === params.get('state')) ?? '',
  }
  const searchOf = (of: FormsFilter) =>
    new URLSearchParams(Object.entries(of).filter(([, value]) => value !== ''))
  return [filter, (next) => setParams(searchOf(next), { replace: true }), searchOf(filter).toString()]
}
