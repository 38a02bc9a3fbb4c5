import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './problem-error.ts'

/** One cache for the app. Refusals are final; what may pass is asked for twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 2 && isPassing(error),
    },
  },
})

/** Another person sits here now: nothing that was fetched for the one before may be shown; what is on screen is fetched anew. */
export async function forgetEverything(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.resetQueries()
}
