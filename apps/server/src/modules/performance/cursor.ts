import { z } from 'zod'
import { readCursor, writeCursor } from '../../platform/paging/index.ts'
import type { BookRow, Place } from './store.ts'

const Cursor = z.object({
  year: z.number().int().min(1990).max(2100),
  unit: z.string().max(200),
  id: z.uuid(),
})

/** Where the next page of a list begins; null when this is the last. */
export function nextAfter(found: readonly BookRow[], limit: number): string | null {
  const last = found.length > limit ? found[limit - 1] : undefined
  return last ? writeCursor({ year: last.year, unit: last.unit, id: last.book_id }) : null
}

/** Reads a cursor. Throws `platform.bad-cursor` for one that was not made here. */
export function placeOf(cursor: string | undefined): Place | null {
  return readCursor(cursor, Cursor)
}
