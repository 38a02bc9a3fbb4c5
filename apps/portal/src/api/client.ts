import { createClient } from '@yimen/client'
import type { Problem } from '@yimen/contract'
import { NetworkError, ProblemError } from './problem-error.ts'

/** The typed client; the server answers in the language that is being read. */
export const client = createClient()

client.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang)
    return request
  },
  onError: ({ error }) => new NetworkError(error),
})

type Reply<T> =
  | { data: T; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response }

/** What was asked for. Throws `ProblemError` when the server refused, `NetworkError` when no answer came. */
export async function answerOf<T>(call: Promise<Reply<T>>): Promise<T> {
  const reply = await call
  if (reply.response.ok && reply.data !== undefined) return reply.data
  throw new ProblemError(asProblem(reply.error, reply.response.status))
}

/** The problem document of a refusal; one made from the status when a proxy answered something else. */
export function asProblem(error: unknown, status: number): Problem {
  if (isProblem(error)) return error
  const code = `http.${status}`
  return { type: `urn:yimen:problem:${code}`, status, code, title: code, detail: '' }
}

function isProblem(error: unknown): error is Problem {
  return (
    typeof error === 'object' && error !== null && 'code' in error && 'status' in error && 'title' in error
  )
}

/** What one intended act carries: the key that makes repeats harmless, and the CSRF token. */
export type Act = { readonly key: string; readonly csrfToken: string }

/** The headers of an act; `version` is the one that was seen, where the act asks for it. */
export function headersOf({ key, csrfToken }: Act, version?: number): Record<string, string> {
  return {
    'idempotency-key': key,
    'x-csrf-token': csrfToken,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  }
}
