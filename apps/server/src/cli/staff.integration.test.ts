import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'
import { importPackIdentity } from '../modules/identity/index.ts'
import { checkPassword } from '../modules/identity/passwords.ts'
import { credentialsOfAccount } from '../modules/identity/store/credentials.ts'
import { samplePack } from '../modules/identity/test/sample-pack.ts'
import { type Database, inDistrict, openDatabase } from '../platform/db/database.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let folder: string
let owned: TestDatabase
let database: Database
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-staff-'))
  owned = await testDatabase()
  database = openDatabase(owned.url, { max: 2, onError: () => undefined })
  await inDistrict(database, '110102', (tx) =>
    importPackIdentity(tx, samplePack('110102', false), new Date()),
  )
})
afterAll(async () => {
  await database.close()
  await owned.drop()
  await rm(folder, { recursive: true, force: true })
})

function yimen(...options: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, YIMEN_DATA: folder, DATABASE_URL: owned.url }
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...options], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

test('yimen staff set-password prints a first password that fits and is due to be changed', async () => {
  const { code, out, err } = await yimen('staff', 'set-password', 'security-administrator', '--json')
  expect([code, err]).toEqual([0, ''])
  const { firstPassword }: { firstPassword: string } = JSON.parse(out)
  const staff = await inDistrict(database, '110102', (tx) =>
    credentialsOfAccount(tx, '110102', 'security-administrator'),
  )
  expect(staff?.passwordDue).toBe(true)
  expect(await checkPassword(staff?.passwordHash ?? null, firstPassword)).toBe(true)
})

test('an account that does not exist is named, with exit code 2', async () => {
  expect(await yimen('staff', 'set-password', 'nobody')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('nobody'),
  })
})
