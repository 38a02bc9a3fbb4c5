import { queryOptions } from '@tanstack/react-query'
import { answerOf } from './answer-of.ts'
import { client } from './client.ts'

/** The organs of the district; they change rarely. */
export const organsQuery = queryOptions({
  queryKey: ['organs'],
  queryFn: () => answerOf(client.GET('/api/organs')),
  staleTime: 10 * 60_000,
})
