import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { BookComparison, PublishedBook } from '@yimen/contract'
import { answerOf, client } from '../api/client.ts'

/** The published budget books, page by page. */
export const booksQuery = infiniteQueryOptions({
  queryKey: ['budget-books'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/budget-books', { params: { query: pageParam === '' ? {} : { cursor: pageParam } } }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** One book with everything that its page shows. */
export function bookQuery(bookId: string) {
  return queryOptions({
    queryKey: ['budget-books', bookId],
    queryFn: (): Promise<PublishedBook> =>
      answerOf(client.GET('/api/budget-books/{bookId}', { params: { path: { bookId } } })),
  })
}

/** Lines of the document of a book, from `from` on. */
export function linesQuery(bookId: string, from: number, count: number) {
  return queryOptions({
    queryKey: ['budget-books', bookId, 'lines', from, count],
    queryFn: () =>
      answerOf(
        client.GET('/api/budget-books/{bookId}/lines', {
          params: { path: { bookId }, query: { from, count } },
        }),
      ),
  })
}

/** Two books side by side; `otherId` counts as before. */
export function comparisonQuery(bookId: string, otherId: string) {
  return queryOptions({
    queryKey: ['budget-books', bookId, 'compared-with', otherId],
    queryFn: (): Promise<BookComparison> =>
      answerOf(
        client.GET('/api/budget-books/{bookId}/compared-with/{otherId}', {
          params: { path: { bookId, otherId } },
        }),
      ),
  })
}
