import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'
import { type Ended, runYimen } from './testing/run-yimen.ts'

let folder: string
let database: TestDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-cli-'))
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a line on the embedded database of a folder unless told otherwise. */
function yimen(line: string, settings: Record<string, string> = {}): Promise<Ended> {
  return runYimen(line.split(' ').filter(Boolean), { YIMEN_DATA: join(folder, 'data'), ...settings })
}

describe('due', () => {
  test.each([
    ['2026-02-13', '5', '2026-02-27'],
    ['2026-09-24', '5', '2026-10-09'],
    ['2026-09-28', '20', '2026-10-30'],
    ['2026-04-30', '5', '2026-05-11'],
    ['2026-02-14', '1', '2026-02-24'],
  ])('%s and %s working days is %s, with the reckoning', async (date, days, due) => {
    const { code, out } = await yimen(`due ${date} ${days}`)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      due,
      provisional: false,
      explanation: { zh: expect.any(String) },
    })
  })

  test.each([
    'due 2026-02-30 5',
    'due yesterday 5',
    'due 2026-02-13 -1',
    'due 2026-02-13 1.5',
    'due 2026-02-13',
  ])('%s is bad input', async (line) => {
    const { code, out, err } = await yimen(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^error: /)
  })
})

describe('usage', () => {
  test.each(['nonsense', 'migrate --nonsense', ''])('yimen %s is told and ends with 2', async (line) => {
    expect((await yimen(line)).code).toBe(2)
  })

  test('a setting that cannot be used is named and ends with 2', async () => {
    const { code, err } = await yimen('migrate', { PORT: 'eighty' })
    expect([code, err]).toEqual([2, 'PORT: must be a whole number\n'])
  })
})

describe('the database', () => {
  test('migrate --check finds what is missing, migrate applies it, and then nothing is missing', async () => {
    const before = await yimen('migrate --check --json')
    expect(before.code).toBe(1)
    const { pending } = JSON.parse(before.out)
    expect(pending[0]).toBe('platform/0001_platform.sql')
    const applied = await yimen('migrate --json')
    expect([applied.code, JSON.parse(applied.out)]).toEqual([0, { applied: pending }])
    expect((await yimen('migrate --check')).code).toBe(0)
  })

  test('one that cannot be reached ends with 3', async () => {
    const { code, err } = await yimen('migrate', { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })
    expect([code, err]).toEqual([3, expect.stringContaining('The database cannot be reached')])
  })
})

describe('doctor', () => {
  const states = (out: string): Record<string, string> =>
    Object.fromEntries(
      JSON.parse(out).checks.map(({ name, state }: { name: string; state: string }) => [name, state]),
    )

  test('a migrated database is found in order', async () => {
    const { code, out } = await yimen('doctor --json', { DATABASE_URL: database.url, PORT: '0' })
    expect(states(out)).toMatchObject({
      node: 'ok',
      'data-folder': 'ok',
      database: 'ok',
      'role-grants': 'ok',
    })
    expect(code).toBe(0)
  })

  test('without a database it says so, looks at the rest and ends with 1', async () => {
    const { code, out } = await yimen('doctor --json', {
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      PORT: '0',
    })
    expect([code, JSON.parse(out).ok]).toEqual([1, false])
    expect(states(out)).toMatchObject({ node: 'ok', database: 'failed', migrations: 'unknown' })
  })

  test('it lists every setting', async () => {
    const { code, out } = await yimen('doctor --settings --json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ variable: 'PORT', default: '8600' }))
  })
})
