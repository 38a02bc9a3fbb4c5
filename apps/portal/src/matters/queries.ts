import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { listMyCases, readCaseItem, readMyCase } from '@yimen/contract'
import { get } from '../api/call.ts'

/** My matters, what waits for me first. */
export function myCasesQuery(limit: number) {
  return queryOptions({
    queryKey: ['my-cases', limit],
    queryFn: () => get<typeof listMyCases>('/api/my/cases', { query: { limit } }),
  })
}

/** All my matters, page by page. */
export const allMyCasesQuery = infiniteQueryOptions({
  queryKey: ['my-cases', 'all'],
  queryFn: ({ pageParam }) =>
    get<typeof listMyCases>('/api/my/cases', {
      query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
    }),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** One matter in full. */
export function myCaseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: () => get<typeof readMyCase>('/api/cases/:caseId', { params: { caseId } }),
  })
}

/** The version of the item that a matter runs under; it never changes. */
export function caseItemQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case-item', caseId],
    queryFn: () => get<typeof readCaseItem>('/api/cases/:caseId/item', { params: { caseId } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
