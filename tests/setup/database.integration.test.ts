import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database.ts'

let first: TestDatabase
let second: TestDatabase

beforeAll(async () => {
  ;[first, second] = await Promise.all([testDatabase(), testDatabase()])
})
afterAll(() => Promise.all([first.drop(), second.drop()]))

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('a test database has the migrations applied', async () => {
  const rows = await query(first.url, 'SELECT module FROM platform.migration')
  expect(rows).toContainEqual({ module: 'platform' })
})

test('two test databases do not see each other', async () => {
  await query(first.url, 'CREATE TABLE only_here (n int)')
  expect(await query(second.url, "SELECT to_regclass('only_here') AS found")).toEqual([{ found: null }])
})

test('a dropped test database is gone even while a connection is open', async () => {
  const database = await testDatabase()
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  await database.drop()
  await expect(query(database.url, 'SELECT 1')).rejects.toThrow(/does not exist/)
})
