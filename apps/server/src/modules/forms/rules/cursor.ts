import { z } from 'zod'
import { refuse } from '../problems.ts'

/** A cursor that hides where a page begins; clients only hand it back. */
export function encodeCursor(place: Record<string, string | number>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Reads a cursor by its shape. Throws `forms.bad-cursor` for one that was not made here. */
export function decodeCursor<T extends z.ZodType>(cursor: string | undefined, shape: T): z.output<T> | null {
  if (cursor === undefined) return null
  const parsed = Json.pipe(shape).safeParse(Buffer.from(cursor, 'base64url').toString())
  if (!parsed.success) throw refuse('forms.bad-cursor')
  return parsed.data
}

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})
