import { z } from 'zod'

const Place = z.tuple([z.iso.date(), z.uuid()])

type Row = { readonly due_on: string; readonly id: string }

/** Where a page ended; null for none and for what was never one of ours: then the list begins at the top. */
export function readPlace(cursor: string | undefined): { day: string; id: string } | null {
  const read = Place.safeParse((cursor ?? '').split('|'))
  return read.success ? { day: read.data[0], id: read.data[1] } : null
}

/** Cuts a page from one row more than it holds, and says where the next one begins. */
export function cutPage<R extends Row>(
  found: readonly R[],
  limit: number,
): { rows: R[]; next: string | null } {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? `${last.due_on}|${last.id}` : null }
}
