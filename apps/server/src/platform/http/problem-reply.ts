import type { Language, Problem } from '@yimen/contract'
import { DatabaseAway } from '../db/database-away.ts'
import { general } from '../problems/general.ts'
import { Refusal } from '../problems/refusal.ts'
import { frameworkProblem } from './framework-problem.ts'

/** Which refusal an error amounts to; null = it is a fault of ours. */
function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof DatabaseAway) return general.refuse('platform.database-away')
  return error instanceof Error ? frameworkProblem(error) : null
}

/** The RFC 9457 document for an error, in the language of the request. `fault` = log it, it is a bug. */
export function problemOf(
  error: unknown,
  language: Language,
  instance: string,
): { problem: Problem; fault: boolean } {
  const refusal = asRefusal(error)
  const { kind, occurrence } = refusal ?? general.refuse('platform.fault')
  return {
    fault: refusal === null,
    problem: {
      type: `urn:yimen:problem:${kind.code}`,
      status: kind.status,
      code: kind.code,
      title: kind.title[language],
      detail: (occurrence.detail ?? kind.title)[language],
      instance,
      ...(occurrence.fields ? { fields: [...occurrence.fields] } : {}),
      ...(occurrence.current === undefined ? {} : { current: occurrence.current }),
    },
  }
}
