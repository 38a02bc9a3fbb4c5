import { z } from 'zod'

const Cursor = z.tuple([z.iso.datetime(), z.uuid()])

/** Where a page ended, as the client sends it back. */
export function writeVaultCursor(at: Date, id: string): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url')
}

/** Null for none; `'unreadable'` for what we never wrote. */
export function readVaultCursor(text: string | undefined): { at: Date; id: string } | null | 'unreadable' {
  if (text === undefined) return null
  try {
    const [at, id] = Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { at: new Date(at), id }
  } catch {
    return 'unreadable'
  }
}
