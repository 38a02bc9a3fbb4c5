import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CaseForDesk } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type Tab = 'all' | 'mine' | 'open' | 'done'
export type Filter = { tab: Tab; q: string }

/** The worklist, page by page, by due date. */
export function worklistQuery({ tab, q }: Filter) {
  return infiniteQueryOptions({
    queryKey: ['worklist', tab, q],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/worklist', {
          params: {
            query: { tab, limit: 50, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** One case as the desk sees it. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: () => answerOf(client.GET('/api/desk/cases/{caseId}', { params: { path: { caseId } } })),
  })
}

/** The version of the item that a case runs under; it never changes. */
export function caseItemQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case-item', caseId],
    queryFn: () => answerOf(client.GET('/api/cases/{caseId}/item', { params: { path: { caseId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Takes over what an act answered, so that no screen shows the case as it was before; lists are fetched anew. */
export function keepCase(answer: CaseForDesk): void {
  queryClient.setQueryData<CaseForDesk>(['case', answer.caseId], (held) =>
    held && held.version > answer.version ? held : answer,
  )
  void queryClient.invalidateQueries({ queryKey: ['worklist'] })
}
