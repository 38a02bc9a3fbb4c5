import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CodeListDetail } from '@yimen/contract'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { queryClient } from '../../../api/query-client.ts'

/** Code lists of the district, page by page. */
export function codeListsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['code-lists', 'list', q],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/code-lists', {
          params: { query: { limit: 50, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One code list with what uses it and its history. */
export function codeListQuery(code: string) {
  return queryOptions({
    queryKey: ['code-lists', 'one', code],
    queryFn: (): Promise<CodeListDetail> =>
      answerOf(client.GET('/api/desk/code-lists/{code}', { params: { path: { code } } })),
  })
}

/** Takes over what an act answered; lists and elements are fetched anew. */
export function keepCodeList(answer: CodeListDetail): void {
  queryClient.setQueryData(codeListQuery(answer.list.code).queryKey, answer)
  void queryClient.invalidateQueries({ queryKey: ['code-lists', 'list'] })
  void queryClient.invalidateQueries({ queryKey: ['elements'] })
}
