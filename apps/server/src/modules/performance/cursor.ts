import { z } from 'zod'
import { refuseBook } from './problems.ts'
import type { BookRow, Place } from './store.ts'

const Cursor = z.tuple([z.number().int().min(1990).max(2100), z.string().max(200), z.uuid()])

/** Where the next page of a list begins; null when this is the last. */
export function nextAfter(found: readonly BookRow[], limit: number): string | null {
  const last = found.length > limit ? found[limit - 1] : undefined
  if (!last) return null
  return Buffer.from(JSON.stringify([last.year, last.unit, last.book_id])).toString('base64url')
}

/** Reads a cursor. Throws `performance.bad-cursor` for one that was not made here. */
export function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const parsed = Cursor.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw refuseBook('performance.bad-cursor')
  const [year, unit, id] = parsed.data
  return { year, unit, id }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuseBook('performance.bad-cursor')
  }
}
