import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

/** All sources with their state. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: () => answerOf(client.GET('/api/desk/sources')),
})

/** The first rows of a source that wait; the next come up as these are settled. Each fetch is recorded. */
export const quarantineQuery = (source: string) =>
  queryOptions({
    queryKey: ['sources', source, 'quarantine'],
    queryFn: () =>
      answerOf(
        client.GET('/api/desk/sources/{source}/quarantine', {
          params: { path: { source }, query: { limit: 50 } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })

/** Fetches sources and rows anew. */
export function refreshSources(): void {
  void queryClient.invalidateQueries({ queryKey: ['sources'] })
}
