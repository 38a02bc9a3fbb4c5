import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const id = '01920000-0000-7000-8000-000000000001'
const encoded = (text: string) => Buffer.from(text).toString('base64url')

test('what was written is read again, for days and for times', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
  fc.assert(
    fc.property(day, fc.uuid(), (at, row) => {
      expect(readCursor(writeCursor(at, row))).toEqual({ first: at, id: row })
      expect(readCursor(writeCursor(at.slice(0, 10), row))).toEqual({ first: at.slice(0, 10), id: row })
    }),
  )
  expect(readCursor(writeCursor('9999-12-31', id))).toEqual({ first: '9999-12-31', id })
})

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['noise', 'not a cursor at all'],
  ['no id', encoded('2026-09-22')],
  ['an id of dashes', encoded(`2026-09-22|${'-'.repeat(36)}`)],
  ['a day that does not exist', encoded(`2026-02-30|${id}`)],
  ['a day in words', encoded(`7 March|${id}`)],
  ['a number', encoded(`0|${id}`)],
  ['a time that does not exist', encoded(`2026-09-22T25:00:00.000Z|${id}`)],
  ['SQL', encoded(`'; DROP TABLE x|${id}`)],
])('%s begins at the top', (_name, cursor) => {
  expect(readCursor(cursor)).toBeNull()
})

test('whatever is sent, nothing reaches the database but a day or a time and an id', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const cursor of [text, encoded(text), encoded(`${text}|${id}`)]) {
        const read = readCursor(cursor)
        if (read) expect(read.first).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/)
      }
    }),
  )
})
