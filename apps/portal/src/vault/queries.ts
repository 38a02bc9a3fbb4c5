import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** The newest materials of my vault. */
export const newestMaterialsQuery = queryOptions({
  queryKey: ['my-materials', 'newest'],
  queryFn: () => answerOf(client.GET('/api/my/materials', { params: { query: { limit: 4 } } })),
})

/** Materials of one type in the vault of one subject: what can be taken for a requirement. */
export function materialsOfTypeQuery(subjectId: string, type: string) {
  return queryOptions({
    queryKey: ['my-materials', subjectId, type],
    queryFn: () =>
      answerOf(client.GET('/api/my/materials', { params: { query: { subjectId, type, limit: 20 } } })),
  })
}

/** All of my vault, page by page. */
export const materialsQuery = infiniteQueryOptions({
  queryKey: ['my-materials', 'all'],
  queryFn: ({ pageParam }) =>
    answerOf(
      client.GET('/api/my/materials', {
        params: { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})
