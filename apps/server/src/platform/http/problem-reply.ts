import type { Language, Problem } from '@yimen/contract'
import { DatabaseAway } from '../db/database-away.ts'
import { general } from '../problems/general.ts'
import { Refusal } from '../problems/refusal.ts'

/** Which refusal an error amounts to; null = it is a fault of ours. */
function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof DatabaseAway) return general.refuse('platform.database-away')
  if (!(error instanceof Error)) return null
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (status === 413) return general.refuse('platform.too-large')
  if (status === 429) return general.refuse('platform.too-many-requests')
  if (code.startsWith('FST_CSRF')) return general.refuse('platform.csrf')
  if (status === 404) return general.refuse('platform.not-found')
  if (status >= 400 && status < 500) {
    return general.refuse('platform.invalid-request', { detail: { zh: '请求读不懂', en: error.message } })
  }
  return null
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
