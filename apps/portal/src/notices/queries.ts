import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** How many messages are unread: the figure at one's name. */
export const unreadQuery = queryOptions({
  queryKey: ['my-notices', 'unread'],
  queryFn: () => answerOf(client.GET('/api/my/notices/unread')),
  staleTime: 60_000,
})

/** One's messages, page by page. */
export const noticesQuery = infiniteQueryOptions({
  queryKey: ['my-notices', 'all'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/my/notices', {
        params: { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})
