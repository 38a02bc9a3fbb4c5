import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readCursor, writeCursor } from './cursor.ts'

const Place = z.strictObject({ sort: z.string().max(200), id: z.uuid() })
const encoded = (text: string) => Buffer.from(text).toString('base64url')

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.uuid(), (sort, id) => {
      expect(readCursor(writeCursor({ sort, id }), Place)).toEqual({ sort, id })
    }),
  )
})

test('none begins at the top', () => {
  expect(readCursor(undefined, Place)).toBeNull()
})

test.each([
  ['an empty one', ''],
  ['noise', 'not a cursor at all'],
  ['another shape', encoded('{"offset":1}')],
  ['a wrong id', encoded('{"sort":"a","id":"1"}')],
  ['what is no JSON', encoded('{"sort":')],
])('%s is refused', (_, cursor) => {
  expect(() => readCursor(cursor, Place)).toThrow(
    expect.objectContaining({ kind: expect.objectContaining({ code: 'platform.bad-cursor' }) }),
  )
})

test('whatever is sent is either of the shape or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        expect(Place.safeParse(readCursor(encoded(text), Place)).success).toBe(true)
      } catch (error) {
        expect(error).toMatchObject({ kind: { code: 'platform.bad-cursor' } })
      }
    }),
  )
})
