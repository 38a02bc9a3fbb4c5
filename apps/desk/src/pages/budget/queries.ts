import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

const key = ['budget-books'] as const

/** Budget books with their editions, withdrawn ones too. */
export const deskBooksQuery = infiniteQueryOptions({
  queryKey: key,
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/desk/budget-books', {
        params: { query: pageParam === '' ? {} : { cursor: pageParam } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** Fetches the list afresh. */
export function refreshBooks(): void {
  void queryClient.invalidateQueries({ queryKey: key })
}
