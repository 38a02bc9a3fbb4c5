import type { Problem } from '@yimen/contract'

/** The server refused, and said why in a problem document. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** No answer came: offline, or cut off on the way. Whether the act was done is not known; its key makes a repeat safe. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause })
  }
}

/** Stable code with the number of the request, as people quote it on the phone. */
export function codeOf(error: unknown): string {
  if (error instanceof NetworkError) return 'NETWORK'
  if (!(error instanceof ProblemError)) return 'BROWSER'
  const { code, instance } = error.problem
  return instance ? `${code} · ${instance}` : code
}

/** True when asking again later may help: no answer, or the server was not able to. */
export function isPassing(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ProblemError && error.problem.status >= 500)
}
