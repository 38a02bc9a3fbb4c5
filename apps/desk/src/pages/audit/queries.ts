import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'

/** Days are whole days in China; ids may be empty. */
export type AuditFilter = { from: string; to: string; staffId: string; subjectId: string }

export const noFilter: AuditFilter = { from: '', to: '', staffId: '', subjectId: '' }

/** The readings of personal data, newest first, page by page. */
export function auditQuery({ from, to, staffId, subjectId }: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ['audit', from, to, staffId, subjectId],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/desk/audit', {
          params: {
            query: {
              limit: 50,
              ...(pageParam ? { cursor: pageParam } : {}),
              ...(from ? { from: `${from}T00:00:00+08:00` } : {}),
              ...(to ? { to: `${to}T23:59:59.999+08:00` } : {}),
              ...(staffId ? { staffId } : {}),
              ...(subjectId ? { subjectId } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    // every fetch of this list is itself recorded, so it is not fetched again by itself
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
}
