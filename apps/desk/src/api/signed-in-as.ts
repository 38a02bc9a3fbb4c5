import type { SessionView } from '@yimen/contract'
import { queryClient } from './query-client.ts'
import { sessionKey } from './session-key.ts'

/** The member of staff in whose name acts are sent just now; null while nobody is signed in as staff. */
export function signedInAs(): string | null {
  const who = queryClient.getQueryData<SessionView>(sessionKey)?.who
  return who?.kind === 'staff' ? who.staffId : null
}
