import type { ReactNode } from 'react'
import { ProblemError } from '../api/problem-error.ts'
import { Say } from './sentence.tsx'

/** What the server said of one field, to stand beside it; undefined when the field was not named. */
export function wrongAt(error: unknown, path: string): ReactNode | undefined {
  if (!(error instanceof ProblemError)) return undefined
  const field = error.problem.fields?.find((one) => one.path === path)
  return field && <Say {...field.message} />
}
