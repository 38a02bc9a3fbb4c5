import { z } from 'zod'
import { refuse } from '../problems/general.ts'

/** Where a page ended, as clients hand it back: opaque to them, JSON in base64url to us. */
export function writeCursor(place: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * Reads a cursor by its shape, which must let nothing pass that the query would choke on; null for none. Throws
 * `platform.bad-cursor` for one that was not made here.
 */
export function readCursor<T extends z.ZodType>(cursor: string | undefined, shape: T): z.output<T> | null {
  if (cursor === undefined) return null
  const parsed = Json.pipe(shape).safeParse(Buffer.from(cursor, 'base64url').toString())
  if (!parsed.success) throw refuse('platform.bad-cursor')
  return parsed.data
}

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})
