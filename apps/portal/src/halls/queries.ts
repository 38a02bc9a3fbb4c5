import { queryOptions } from '@tanstack/react-query'
import type { Hall } from '@yimen/contract'
import { answerOf, client } from '../api/client.ts'

/** Open or closed is asked again while one looks: it changes by itself. */
const often = { staleTime: 60_000, refetchInterval: 60_000 } as const

/** All halls of the district. */
export const hallsQuery = queryOptions({
  queryKey: ['halls'],
  queryFn: () => answerOf(client.GET('/api/halls')),
  ...often,
})

/** One hall with its counters. */
export function hallQuery(hallCode: string) {
  return queryOptions({
    queryKey: ['halls', hallCode],
    queryFn: (): Promise<Hall> =>
      answerOf(client.GET('/api/halls/{hallCode}', { params: { path: { hallCode } } })),
    ...often,
  })
}

/** Halls and counters that handle an item. */
export function whereToGoQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['halls', 'for', itemCode],
    queryFn: () => answerOf(client.GET('/api/items/{itemCode}/counters', { params: { path: { itemCode } } })),
    ...often,
  })
}
