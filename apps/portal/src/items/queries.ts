import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { listOrgans, readItem, searchItems } from '@yimen/contract'
import { get } from '../api/call.ts'

export type ItemSearch = { q?: string; organ?: string; served?: 'person' | 'legal-person' }

/** Published items that fit, page by page. */
export function itemsQuery(search: ItemSearch) {
  return infiniteQueryOptions({
    queryKey: ['items', search],
    queryFn: ({ pageParam }) =>
      get<typeof searchItems>('/api/items', {
        query: { ...search, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One published item in full. */
export function itemQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['item', itemCode],
    queryFn: () => get<typeof readItem>('/api/items/:itemCode', { params: { itemCode } }),
    staleTime: 60_000,
  })
}

/** The organs of the district. */
export const organsQuery = queryOptions({
  queryKey: ['organs'],
  queryFn: () => get<typeof listOrgans>('/api/organs', {}),
  staleTime: 600_000,
})
