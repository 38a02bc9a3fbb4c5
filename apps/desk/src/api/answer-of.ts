import { isProblem, ProblemError, problemOfStatus } from './problem-error.ts'

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The answer of a call. Throws `ProblemError` on a refusal; `NetworkError` comes from the client itself. */
export async function answerOf<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call
  if (data !== undefined) return data
  throw new ProblemError(isProblem(error) ? error : problemOfStatus(response.status))
}
