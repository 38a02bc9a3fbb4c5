/** Where a page ended: the first sort column and the id of its last row. Opaque to the client. */
export function writeCursor(first: string, id: string): string {
  return Buffer.from(`${first}|${id}`).toString('base64url')
}

/** Reads a cursor; null for none and for what was never one of ours: then the list begins at the top. */
export function readCursor(cursor: string | undefined): { first: string; id: string } | null {
  if (!cursor) return null
  const [first, id] = Buffer.from(cursor, 'base64url').toString().split('|')
  return first && id && /^[0-9a-f-]{36}$/.test(id) && !Number.isNaN(Date.parse(first)) ? { first, id } : null
}
