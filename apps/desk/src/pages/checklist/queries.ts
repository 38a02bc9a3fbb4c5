import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

/** Published items as everybody finds them, page by page. */
export function publishedItemsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['published-items', q],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/items', {
          params: { query: { limit: 50, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One published item in full: the same that the portal reads. */
export function publishedItemQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['published-items', 'item', itemCode],
    queryFn: () => answerOf(client.GET('/api/items/{itemCode}', { params: { path: { itemCode } } })),
  })
}

/** Fetches anew what is on screen: an item was published, or a duty went live or was withdrawn. */
export function refreshPublishedItems(): void {
  void queryClient.invalidateQueries({ queryKey: ['published-items'] })
}
