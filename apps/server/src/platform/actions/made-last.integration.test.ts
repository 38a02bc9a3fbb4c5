import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/setup/database.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { asJson, putIn } from './made-last.ts'

let database: Database
let drop: () => Promise<void>
beforeAll(async () => {
  const made = await testDatabase()
  drop = made.drop
  database = openDatabase(made.url, { max: 1, onError: () => undefined })
})
afterAll(async () => {
  await database.close()
  await drop()
})

const text = fc.string({ unit: 'binary' }).map((raw) => raw.replaceAll('\0', ''))

test('the database and the server put the same text in the place of a mark, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (made, other) => {
      const mark = randomUUID()
      const value = {
        number: mark,
        inside: [{ number: mark }, other, 1, null],
        [`key ${mark}`]: `in ${mark}`,
      }
      const { rows } = await sql<{ json: unknown }>`
        SELECT ${asJson(value, [{ mark, sql: sql<string>`(SELECT ${made}::text)` }])} AS json`.execute(
        database.kysely,
      )
      expect(rows[0]?.json).toEqual(putIn(value, new Map([[mark, made]])))
      expect(rows[0]?.json).toMatchObject({ number: made, [`key ${mark}`]: `in ${mark}` })
    }),
    { numRuns: 30 },
  )
})
