import { refuse } from '../problems/general.ts'
import type { Refusal } from '../problems/refusal.ts'

const megabyte = { zh: '一次最多发 1 MB', en: 'A request may have up to 1 MB' }
const notJson = {
  zh: '内容不是完整的 JSON，可能没传完，请再试一次',
  en: 'The content is not complete JSON; perhaps it did not arrive whole. Try again',
}

/**
 * What the HTTP library refuses by itself, in our words; null = it is none of that, but a fault. The library's own
 * words are for programmers, and in English only.
 */
export function frameworkProblem(error: Error): Refusal | null {
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code.startsWith('FST_CSRF')) return refuse('platform.csrf')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return refuse('platform.type-not-supported')
  if (code === 'FST_ERR_MAX_PARAM_LENGTH') return refuse('platform.not-found')
  if (code.startsWith('FST_ERR_CTP') && status === 400)
    return refuse('platform.unreadable', { detail: notJson })
  switch (status) {
    case 404:
      return refuse('platform.not-found')
    case 413:
      return refuse('platform.too-large', { detail: megabyte })
    case 429:
      return refuse('platform.too-many-requests')
    default:
      if (status < 400 || status >= 500) return null
      return error instanceof SyntaxError
        ? refuse('platform.unreadable', { detail: notJson })
        : refuse('platform.unreadable')
  }
}
