import { infiniteQueryOptions } from '@tanstack/react-query'
import type { StaffRole } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'

export type PeopleFilter = { q: string; organ: string; role: StaffRole | '' }

/** Staff with their posts, page by page. */
export function staffQuery({ q, organ, role }: PeopleFilter) {
  return infiniteQueryOptions({
    queryKey: ['staff', q, organ, role],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/staff', {
          params: {
            query: {
              limit: 50,
              ...(q ? { q } : {}),
              ...(organ ? { organ } : {}),
              ...(role ? { role } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** After somebody was changed, every list is fetched anew. */
export function refreshStaff(): void {
  void queryClient.invalidateQueries({ queryKey: ['staff'] })
}
