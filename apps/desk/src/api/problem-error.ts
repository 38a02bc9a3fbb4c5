import type { Problem } from '@yimen/contract'

/** The server refused, and said why in a problem document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** No answer came. Whether the act was done is not known; its key makes a repeat safe. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
}

/** The code of the problem, or null when it was none. */
export function problemCode(error: unknown): string | null {
  return error instanceof ProblemError ? error.problem.code : null
}

/** True for a change that came too late: a stale version, or an act that the state no longer permits. */
export function isConflict(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.status === 409
}

/** True when asking again later may help: no answer, or the server was not able to. */
export function isPassing(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ProblemError && error.problem.status >= 500)
}

/** Stable code with the number of the request, as people quote it on the phone. */
export function referenceOf(error: unknown): string {
  if (error instanceof NetworkError) return 'NETWORK'
  if (!(error instanceof ProblemError)) return 'BROWSER'
  const { code, instance } = error.problem
  return instance ? `${code} · ${instance}` : code
}

/** True for a problem document. */
export function isProblem(error: unknown): error is Problem {
  if (typeof error !== 'object' || error === null) return false
  const { type, status, code, title, detail }: Partial<Record<keyof Problem, unknown>> = error
  return typeof status === 'number' && [type, code, title, detail].every((text) => typeof text === 'string')
}

/** When a proxy answered in place of the server, only its status is known. */
export function problemOfStatus(status: number): Problem {
  const code = `http.${status}`
  return { type: `urn:yimen:problem:${code}`, status, code, title: code, detail: '' }
}
