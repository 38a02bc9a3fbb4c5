import { queryOptions, useQuery } from '@tanstack/react-query'
import type { SessionView, StaffRole, Who } from '@yimen/contract'
import { answerOf } from './answer-of.ts'
import { client } from './client.ts'
import { queryClient } from './query-client.ts'
import { sessionKey } from './session-key.ts'

export type StaffWho = Extract<Who, { kind: 'staff' }>

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: () => answerOf(client.GET('/api/session')),
  staleTime: 60_000,
})

/** Takes over a session that an act answered, and forgets what the one before had seen. */
export function enterSession(session: SessionView): void {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] })
  queryClient.setQueryData(sessionQuery.queryKey, session)
}

/** The signed-in member of staff; null for anybody else and before the server answered. */
export function useStaff(): StaffWho | null {
  const session = useQuery(sessionQuery).data
  return session?.who.kind === 'staff' ? session.who : null
}

/** True when one of the posts is of one of these roles. */
export function isPostedAs(who: StaffWho | null, ...roles: readonly StaffRole[]): boolean {
  return who?.posts.some((post) => roles.includes(post.role)) ?? false
}

/** True for an editor of what belongs to all organs alike: data elements, standard types of material. */
export function isEditorOfAll(who: StaffWho | null): boolean {
  return (
    who?.posts.some(
      ({ role, organ, items }) => role === 'catalogue-editor' && organ === '*' && items === null,
    ) ?? false
  )
}
