import type { Problem } from '@yimen/contract'
import { ProblemError } from './problem-error.ts'

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The answer of a call. Throws `ProblemError` on a refusal; `NetworkError` comes from the client itself. */
export async function answerOf<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call
  if (data !== undefined) return data
  throw new ProblemError(isProblem(error) ? error : problemOfStatus(response.status))
}

function isProblem(error: unknown): error is Problem {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'title' in error &&
    typeof error.title === 'string'
  )
}

/** When a proxy answered in place of the server, only its status is known. */
function problemOfStatus(status: number): Problem {
  const code = `http.${status}`
  return { type: `urn:yimen:problem:${code}`, status, code, title: code, detail: '' }
}
