import { queryOptions, useQuery } from '@tanstack/react-query'
import type { SessionView } from '@yimen/contract'
import { answerOf, client } from './client.ts'
import { queryClient } from './query-client.ts'

const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<SessionView> => answerOf(client.GET('/api/session')),
  staleTime: 60_000,
})

/** Who is signed in here; undefined until the server answered. */
export function useSession(): SessionView | undefined {
  return useQuery(sessionQuery).data
}

/** The session for one act: fetched when it is not known yet, or afresh after its token was refused. */
export async function sessionForAct(afresh: boolean): Promise<SessionView> {
  if (afresh) await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey, refetchType: 'none' })
  return queryClient.fetchQuery(sessionQuery)
}

/** The signed-in resident, or null for anybody else. */
export function residentOf(session: SessionView | undefined) {
  return session?.who.kind === 'resident' ? session.who : null
}

/** Where sign-in begins; one comes back to `returnTo`. */
export function signInAddress(returnTo: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}`
}
