import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'

/** Fields on which sources disagree, page by page; of one element when it is named. */
export function conflictsQuery(element: string) {
  return infiniteQueryOptions({
    queryKey: ['conflicts', element],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/conflicts', {
          params: {
            query: {
              limit: 50,
              ...(element ? { element } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}
