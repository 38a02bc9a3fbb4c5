import { z } from 'zod'
import { readCursor, writeCursor } from '../../platform/paging/index.ts'
import type { Reading } from './reading.ts'

const Cursor = z.object({ at: z.iso.datetime(), id: z.uuid() })

/** Where the next page begins: after this reading. */
export function afterReading(last: Reading | undefined): string | null {
  return last ? writeCursor({ at: last.at.toISOString(), id: last.id }) : null
}

/** The place that a cursor names. Throws `platform.bad-cursor` for one that was not ours. */
export function placeOf(cursor: string | undefined): { at: string; id: string } | undefined {
  return readCursor(cursor, Cursor) ?? undefined
}
