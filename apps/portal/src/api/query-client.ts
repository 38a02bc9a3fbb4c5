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
