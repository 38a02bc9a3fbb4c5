import type { ByteRange } from './file-store.ts'

/**
 * Reads a `Range` header (RFC 9110 §14.2) for a content of `size` bytes. Null = send all (no header, or one that we
 * do not serve: several ranges, other units); `'none'` = the range lies outside (416).
 */
export function readRange(header: string | undefined, size: number): ByteRange | null | 'none' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match) return null
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return null
  if (from === '') {
    const last = Number(to)
    return last === 0 ? 'none' : { start: Math.max(0, size - last), end: size - 1 }
  }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < start) return null
  return start >= size ? 'none' : { start, end }
}
