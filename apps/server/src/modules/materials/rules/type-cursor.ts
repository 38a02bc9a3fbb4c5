import { z } from 'zod'

const Cursor = z.tuple([z.string(), z.string()])

/** Where a page of types ended, as the client sends it back. */
export function writeTypeCursor(sort: string, code: string): string {
  return Buffer.from(JSON.stringify([sort, code])).toString('base64url')
}

/** Null for none; `'unreadable'` for what we never wrote. */
export function readTypeCursor(
  text: string | undefined,
): { sort: string; code: string } | null | 'unreadable' {
  if (text === undefined) return null
  try {
    const [sort, code] = Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { sort, code }
  } catch {
    return 'unreadable'
  }
}
