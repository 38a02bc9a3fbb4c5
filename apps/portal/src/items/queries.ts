import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { PublishedItem } from '@yimen/contract'
import { answerOf, client } from '../api/client.ts'

export type ItemSearch = { q?: string; organ?: string; served?: 'person' | 'legal-person'; theme?: string }

/** Published items that fit, page by page. */
export function itemsQuery(search: ItemSearch) {
  return infiniteQueryOptions({
    queryKey: ['items', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/items', {
          params: { query: { ...search, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One published item in full. */
export function itemQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['item', itemCode],
    queryFn: (): Promise<PublishedItem> =>
      answerOf(client.GET('/api/items/{itemCode}', { params: { path: { itemCode } } })),
    staleTime: 60_000,
  })
}

/** The organs of the district. */
export const organsQuery = queryOptions({
  queryKey: ['organs'],
  queryFn: () => answerOf(client.GET('/api/organs')),
  staleTime: 600_000,
})

/** What has anything on offer at all: themes, and organs. */
export const offersQuery = queryOptions({
  queryKey: ['offers'],
  queryFn: () => answerOf(client.GET('/api/offers')),
  staleTime: 600_000,
})
