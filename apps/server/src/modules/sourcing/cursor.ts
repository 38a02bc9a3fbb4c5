import { refuse } from './problems.ts'

/** Where a page ended: a number or an id, opaque to the client. */
export function writeCursor(last: string): string {
  return Buffer.from(last).toString('base64url')
}

/** Reads a cursor; null for none. Throws `sourcing.bad-cursor` for what was never one of ours. */
export function readCursor(cursor: string | undefined, shape: RegExp): string | null {
  if (cursor === undefined) return null
  const last = Buffer.from(cursor, 'base64url').toString()
  if (!shape.test(last)) throw refuse('sourcing.bad-cursor')
  return last
}

/** What numbers of demands and duties look like. */
export const numberShape = /^[A-Z]{2}-[RD]-[\d-]{4,20}$/
/** What ids look like. */
export const idShape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
