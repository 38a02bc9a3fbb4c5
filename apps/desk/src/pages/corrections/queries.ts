import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CorrectionInFull } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type Show = 'open' | 'closed'

export function correctionsQuery(show: Show) {
  return infiniteQueryOptions({
    queryKey: ['corrections', show],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/corrections', {
          params: { query: { show, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

export function correctionQuery(correctionId: string) {
  return queryOptions({
    queryKey: ['correction', correctionId],
    queryFn: (): Promise<CorrectionInFull> =>
      answerOf(client.GET('/api/desk/corrections/{correctionId}', { params: { path: { correctionId } } })),
  })
}

/** Takes over a ticket that an act answered, and fetches the lists anew. */
export function keepCorrection(ticket: CorrectionInFull): void {
  queryClient.setQueryData(correctionQuery(ticket.correctionId).queryKey, ticket)
  void queryClient.invalidateQueries({ queryKey: ['corrections'] })
}
