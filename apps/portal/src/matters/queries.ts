import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { answerOf, client } from '../api/client.ts'

/** My matters, what waits for me first. */
export function myCasesQuery(limit: number) {
  return queryOptions({
    queryKey: ['my-cases', limit],
    queryFn: () => answerOf(client.GET('/api/my/cases', { params: { query: { limit } } })),
  })
}

/** All my matters, page by page. */
export const allMyCasesQuery = infiniteQueryOptions({
  queryKey: ['my-cases', 'all'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/my/cases', {
        params: { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** One matter in full. */
export function myCaseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: (): Promise<CaseForApplicant> =>
      answerOf(client.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
  })
}

/** The version of the item that a matter runs under; it never changes. */
export function caseItemQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case-item', caseId],
    queryFn: (): Promise<PublishedItem> =>
      answerOf(client.GET('/api/cases/{caseId}/item', { params: { path: { caseId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
