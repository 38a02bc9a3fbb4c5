import { z } from 'zod'

const Cursor = z.uuid()

/** The id after which a page goes on; null for none and for what was never one of ours: then it begins at the top. */
export function readCursor(cursor: string | undefined): string | null {
  const read = Cursor.safeParse(cursor)
  return read.success ? read.data : null
}

/** Cuts a page from one row more than it holds, and says where the next one begins. */
export function cutPage<Row>(
  found: readonly Row[],
  limit: number,
  idOf: (row: Row) => string,
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last !== undefined ? idOf(last) : null }
}
