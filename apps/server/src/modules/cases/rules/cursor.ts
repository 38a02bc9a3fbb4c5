import { isPlainDate } from '../../../platform/calendar/index.ts'

/** Where a page ended: the first sort column and the id of its last row. Opaque to the client. */
export function writeCursor(first: string, id: string): string {
  return Buffer.from(`${first}|${id}`).toString('base64url')
}

const written =
  /^(?<day>\d{4}-\d\d-\d\d)(?<time>T\d\d:\d\d:\d\d\.\d{3}Z)?\|(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** Reads a cursor; null for none and for what was never one of ours: then the list begins at the top. */
export function readCursor(cursor: string | undefined): { first: string; id: string } | null {
  const groups = written.exec(Buffer.from(cursor ?? '', 'base64url').toString())?.groups
  if (!groups) return null
  const { day = '', time = '', id = '' } = groups
  const exists = (day === lastDay || isPlainDate(day)) && !Number.isNaN(Date.parse(day + time))
  return exists ? { first: day + time, id } : null
}

/** Days of rows without a limit lie in the last year that a calendar can name. */
const lastDay = '9999-12-31'
