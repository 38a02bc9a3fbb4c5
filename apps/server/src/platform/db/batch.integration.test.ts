import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/setup/database.ts'
import { nextSerial, serialStatement } from '../serial/next-serial.ts'
import {
  type Ask,
  type Database,
  inDistrict,
  inDistrictEnding,
  openDatabase,
  readAtOnce,
  type Tx,
} from './database.ts'

const district = '110102'
const series = { organ: 'BATCH', year: 2026, kind: 'case' }
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

const within = <T>(work: (tx: Tx) => Promise<T>) => inDistrict(database, district, work)
const one = (tx: Tx, n: number) => sql<{ n: number }>`SELECT ${n}::int AS n`.execute(tx)
const lastNumber = async () => {
  const { rows } = await within((tx) =>
    sql<{
      last: number
    }>`SELECT last FROM platform.serial WHERE district = ${district} AND organ = ${series.organ}`.execute(tx),
  )
  return rows[0]?.last ?? 0
}

test('statements sent in one turn are answered each with its own rows, named or not', async () => {
  const answers = await within((tx) =>
    Promise.all([one(tx, 1), one(tx, 2), sql`SELECT 1 AS a, 'x' AS b`.execute(tx), one(tx, 3)]),
  )
  expect(answers.map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ n: 2 }], [{ a: 1, b: 'x' }], [{ n: 3 }]])
})

test('when one of them fails, none of the transaction stays, and the next transaction is whole', async () => {
  const before = await lastNumber()
  const broken = within((tx) =>
    Promise.all([nextSerial(tx, district, series), sql`SELECT 1 / ${0}::int`.execute(tx), one(tx, 1)]),
  )
  await expect(broken).rejects.toThrow('division by zero')
  expect(await lastNumber()).toBe(before)
  expect((await within((tx) => one(tx, 7))).rows).toEqual([{ n: 7 }])
})

test('a failure that was caught on the way does not let COMMIT pass for one', async () => {
  const before = await lastNumber()
  const swallowed = within(async (tx) => {
    await nextSerial(tx, district, series)
    await sql`SELECT 1 / ${0}::int`.execute(tx).catch(() => undefined)
  })
  await expect(swallowed).rejects.toThrow('rolled back')
  expect(await lastNumber()).toBe(before)
})

const ending = <T>(work: (tx: Tx) => Promise<unknown>, lastly: (ask: Ask) => Promise<T>) =>
  inDistrictEnding(
    database,
    district,
    async (tx) => {
      await work(tx)
      return lastly
    },
    'write',
  )
const divided = sql`SELECT 1 / ${0}::int`

test('what is written last is committed with what came before', async () => {
  const before = await lastNumber()
  const work = (tx: Tx) => nextSerial(tx, district, series)
  const written = await ending(work, (ask) => ask(serialStatement(district, series)))
  expect(written).toEqual([{ last: before + 2 }])
  expect(await lastNumber()).toBe(before + 2)
})

test('when what is written last fails, before or behind another, COMMIT is left out', async () => {
  const before = await lastNumber()
  const work = (tx: Tx) => nextSerial(tx, district, series)
  const number = serialStatement(district, series)
  const failing = [
    (ask: Ask) => Promise.all([ask(number), ask(divided)]),
    (ask: Ask) => Promise.all([ask(divided), ask(number)]),
    // Nobody waits for it, yet it counts.
    async (ask: Ask) => void ask(divided).catch(() => undefined),
  ]
  for (const lastly of failing) {
    await expect(ending<unknown>(work, lastly)).rejects.toThrow('division by zero')
    expect(await lastNumber()).toBe(before)
  }
})

test('what failed before and was swallowed is not committed by what is written last', async () => {
  const before = await lastNumber()
  const swallow = async (tx: Tx) => {
    await one(tx, 1)
    await divided.execute(tx).catch(() => undefined)
  }
  const ended = ending(
    swallow,
    async (ask) => void ask(serialStatement(district, series)).catch(() => undefined),
  )
  await expect(ended).rejects.toThrow('transaction is aborted')
  expect(await lastNumber()).toBe(before)
})

test('nothing is asked behind COMMIT', async () => {
  const before = await lastNumber()
  let late: Promise<unknown> | undefined
  const ended = ending(
    async () => undefined,
    async (ask) => {
      await null
      late = ask(serialStatement(district, series))
      await late
    },
  )
  await expect(ended).rejects.toThrow('COMMIT is on its way')
  await expect(late).rejects.toThrow('COMMIT is on its way')
  expect(await lastNumber()).toBe(before)
})

test('what is read at once sees its own district only, and writes nothing', async () => {
  await within((tx) => nextSerial(tx, district, series))
  const count = (at: string) =>
    readAtOnce(database, at, (ask) =>
      ask(sql<{ n: number }>`SELECT count(*)::int AS n FROM platform.serial WHERE organ = ${series.organ}`),
    )
  expect(await Promise.all([count(district), count('110101')])).toEqual([[{ n: 1 }], [{ n: 0 }]])
  const write = readAtOnce(database, district, (ask) => ask(serialStatement(district, series)))
  await expect(write).rejects.toThrow('read-only transaction')
  await expect(count("1'; --")).rejects.toThrow('not a district')
})

test('a statement that failed is prepared afresh on a connection that goes on', async () => {
  const { kysely } = database
  const divide = (by: number) => sql<{ n: number }>`SELECT 6 / ${by}::int AS n`.execute(kysely)
  await expect(divide(0)).rejects.toThrow('division by zero')
  expect((await divide(3)).rows).toEqual([{ n: 2 }])
  await expect(divide(0)).rejects.toThrow('division by zero')
  expect((await divide(2)).rows).toEqual([{ n: 3 }])
})

test('changes tell how many rows they changed', async () => {
  await within((tx) => nextSerial(tx, district, series))
  const { numAffectedRows, rows } = await within((tx) =>
    sql`UPDATE platform.serial SET last = last WHERE district = ${district} AND organ = ${series.organ}`.execute(
      tx,
    ),
  )
  expect([numAffectedRows, rows]).toEqual([1n, []])
})

test('whatever value is sent comes back as it was', async () => {
  const text = fc.string({ unit: 'binary' }).map((raw) => raw.replaceAll('\0', ''))
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        words: fc.array(fc.option(text)),
        numbers: fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
        at: fc.date({
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true,
        }),
        json: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))),
        bytes: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        yes: fc.boolean(),
      }),
      async ({ words, numbers, at, json, bytes, yes }) => {
        const { rows } = await sql`SELECT ${words}::text[] AS words, ${numbers}::int[] AS numbers,
          ${at}::timestamptz AS at, ${json}::jsonb AS json, ${bytes}::bytea AS bytes, ${yes}::boolean AS yes`.execute(
          database.kysely,
        )
        expect(rows).toEqual([{ words, numbers, at, json: { ...json }, bytes, yes }])
      },
    ),
    { numRuns: 30 },
  )
})
