import { createClient } from '@yimen/client'
import { NetworkError } from './problem-error.ts'
import { queryClient } from './query-client.ts'
import { sessionKey } from './session-key.ts'

/** The typed client of the desk: says the reader's language, and tells a lost network from a refusal. */
export const client = createClient({
  csrfToken: () => queryClient.getQueryData<{ csrfToken: string }>(sessionKey)?.csrfToken,
  fetch: async (request) => {
    request.headers.set('accept-language', document.documentElement.lang)
    try {
      return await fetch(request)
    } catch (cause) {
      throw new NetworkError('no answer', { cause })
    }
  },
})
