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
  if (typeof error !== 'object' || error === null) return false
  const { type, status, code, title, detail }: Partial<Record<keyof Problem, unknown>> = error
  return typeof status === 'number' && [type, code, title, detail].every((text) => typeof text === 'string')
}

/** When a proxy answered in place of the server, only its status is known. */
function problemOfStatus(status: number): Problem {
  const code = `http.${status}`
  return { type: `urn:yimen:problem:${code}`, status, code, title: code, detail: '' }
}
