import { z } from 'zod'

const Place = z.tuple([z.iso.datetime(), z.uuid(), z.string().min(1).max(40)])

/** Where a page of conflicts goes on: after this one. */
export type ConflictPlace = { readonly since: string; readonly subjectId: string; readonly element: string }

/** Where a page ended; null for none and for what was never one of ours: then the list begins at the top. */
export function readConflictPlace(cursor: string | undefined): ConflictPlace | null {
  const read = Place.safeParse((cursor ?? '').split('|'))
  return read.success ? { since: read.data[0], subjectId: read.data[1], element: read.data[2] } : null
}

/** The cursor of the page that begins after this conflict. */
export function writeConflictPlace({ since, subjectId, element }: ConflictPlace): string {
  return [since, subjectId, element].join('|')
}
