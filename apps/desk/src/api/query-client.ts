import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isPassing, problemCode } from './problem-error.ts'
import { sessionKey } from './session-key.ts'

/** One cache for the desk. Refusals are final; what may pass is asked for twice more. A session that ended is noticed. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: { staleTime: 2_000, retry: (count, error) => count < 2 && isPassing(error) },
  },
})

function noticeEnd(error: unknown): void {
  if (problemCode(error) === 'platform.sign-in-first')
    void queryClient.invalidateQueries({ queryKey: sessionKey })
}
