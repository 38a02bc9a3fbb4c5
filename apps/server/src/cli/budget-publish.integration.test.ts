import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'
import { sampleTexts } from '../modules/performance/testing/sample-texts.ts'
import { runYimen } from './testing/run-yimen.ts'

let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-publish-'))
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const { good, wrong, unit, year } = sampleTexts(4)

async function publish(text: string, ...options: string[]) {
  const file = join(folder, 'book.txt')
  await writeFile(file, text)
  const settings = { YIMEN_DATA: join(folder, 'data'), DATABASE_URL: database.url }
  return runYimen(['budget', 'publish', file, '--json', ...options], settings)
}

describe('yimen budget publish', { timeout: 90_000 }, () => {
  test('publishes a book once, however often it is called', async () => {
    const first = await publish(good)
    expect([first.code, first.err]).toEqual([0, ''])
    expect(JSON.parse(first.out)).toMatchObject({ unit, year, edition: 1, outcome: 'created' })
    expect(JSON.parse((await publish(good)).out)).toMatchObject({ edition: 1, outcome: 'unchanged' })
  })

  test('with errors it ends with 1 and does nothing, until a reason is given', async () => {
    const refused = await publish(wrong)
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out)).toMatchObject({ outcome: 'reason-needed' })
    const given = await publish(wrong, '--reason', '另行更正')
    expect([given.code, JSON.parse(given.out)]).toMatchObject([0, { edition: 2, outcome: 'updated' }])
  })

  test('what is no book ends with 2 and a sentence', async () => {
    const { code, out, err } = await publish('床前明月光')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: expect.any(String) }] })
    expect(err).not.toMatch(/^\s+at /m)
  })
})
