import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { seedIntake } from '../../bench/seed-intake.ts'
import { type TestDatabase, testDatabase } from '../setup/database.ts'
import { finish, handInContinually } from './hand-in.ts'
import { filesFolder, type ServerProcess, startServerProcess } from './server-process.ts'
import { visit } from './signed-in.ts'
import { wholeCases } from './whole-cases.ts'

let database: TestDatabase
let files: Awaited<ReturnType<typeof filesFolder>>
let server: ServerProcess

beforeAll(async () => {
  ;[database, files] = await Promise.all([testDatabase(), filesFolder()])
  server = await startServerProcess({ databaseUrl: database.url, dataFolder: files.path })
  await seedIntake(database.url)
}, 180_000)
afterAll(async () => {
  await server?.stop()
  await database?.drop()
  await files?.remove()
}, 60_000)

test('kill -9 while people hand in: after the next start nothing is lost and nothing doubled', async () => {
  const resident = await visit(server.address, 'lin-zhixia')
  const load = handInContinually(resident, 8)
  await vi.waitFor(() => expect(load.succeeded().length).toBeGreaterThan(20), {
    timeout: 60_000,
    interval: 20,
  })
  await server.kill()
  const all = await load.stop()
  expect(all.flatMap(({ replies }) => replies).some((reply) => reply instanceof Error)).toBe(true)

  const port = Number(new URL(server.address).port)
  server = await startServerProcess({ databaseUrl: database.url, dataFolder: files.path, port })
  // The same cookies: whoever was signed in still is.
  const cases = await finish(resident, all)
  const now = await wholeCases(database.url)
  expect(now).toMatchObject({ torn: 0, gaps: 0, unanswered: 0 })
  expect(now.ids).toEqual([...cases].sort())
  await vi.waitFor(async () => expect((await wholeCases(database.url)).undrawn).toBe(0), {
    timeout: 120_000,
    interval: 500,
  })
}, 300_000)

test('Ctrl-C while people hand in: what was begun is answered, and the process ends without an error', async () => {
  const resident = await visit(server.address, 'lin-zhixia')
  const before = (await wholeCases(database.url)).ids.length
  const load = handInContinually(resident, 4)
  await vi.waitFor(() => expect(load.succeeded().length).toBeGreaterThan(10), {
    timeout: 60_000,
    interval: 20,
  })
  const ended = server.stop()
  const all = await load.stop()
  expect(await ended).toBe(0)
  const answered = all.filter(({ replies }) =>
    replies.some((reply) => !(reply instanceof Error) && reply.status === 201),
  )
  expect((await wholeCases(database.url)).ids.length).toBe(before + answered.length)
}, 120_000)
