import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { seedIntake } from '../../bench/seed-intake.ts'
import { application, finish, handInContinually } from './hand-in.ts'
import { type PostgresProcess, startPostgresProcess } from './postgres-process.ts'
import { filesFolder, type ServerProcess, startServerProcess } from './server-process.ts'
import { problemIn, type Reply, type Visitor, visit } from './signed-in.ts'
import { wholeCases } from './whole-cases.ts'

let postgres: PostgresProcess
let files: Awaited<ReturnType<typeof filesFolder>>
let server: ServerProcess
let resident: Visitor

beforeAll(async () => {
  ;[postgres, files] = await Promise.all([startPostgresProcess(), filesFolder()])
  server = await startServerProcess({ databaseUrl: postgres.url, dataFolder: files.path })
  await seedIntake(postgres.url)
  resident = await visit(server.address, 'lin-zhixia')
}, 180_000)
afterAll(async () => {
  await server?.stop()
  await postgres?.close()
  await files?.remove()
}, 120_000)

const patience = { timeout: 60_000, interval: 50 }

function expectDatabaseAway(reply: Reply, title: RegExp): void {
  expect(reply.status).toBe(503)
  expect(reply.headers.get('retry-after')).toMatch(/^\d+$/)
  const { code, title: told } = problemIn(reply)
  expect(code).toBe('platform.database-away')
  expect(told).toMatch(title)
}

const ways = [
  ['crashes', 'SIGKILL'],
  ['is stopped by an administrator', 'SIGINT'],
] as const

test.each(ways)(
  'when PostgreSQL %s, requests are told so, and it is all there when it is back',
  async (_way, signal) => {
    const heard = await resident.follow(`subject:${application(resident).onBehalfOf}`)
    await vi.waitFor(() => expect(heard.text).toContain('event: ready'), patience)
    const before = (await wholeCases(postgres.url)).ids
    const load = handInContinually(resident, 8)
    await vi.waitFor(() => expect(load.succeeded().length).toBeGreaterThan(20), patience)

    await postgres.takeAway(signal)
    const english = { headers: { 'accept-language': 'en' } }
    const away = await fetch(`${server.address}/api/session`, english)
    expectDatabaseAway(
      { status: away.status, headers: away.headers, body: await away.json() },
      /database is away/,
    )
    expectDatabaseAway(await resident.get('/api/my/cases'), /数据库暂时连不上/)
    expectDatabaseAway(await resident.post('/api/cases/hand-in', application(resident)), /数据库暂时连不上/)
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200)
    expectDatabaseAway(await resident.get('/health/ready'), /数据库暂时连不上/)
    const all = await load.stop()

    expect(server.alive()).toBe(true)
    for (const reply of all.flatMap(({ replies }) => replies)) {
      if (reply instanceof Error) throw reply
      if (reply.status !== 201) expectDatabaseAway(reply, /数据库暂时连不上/)
    }

    await postgres.giveBack()
    await vi.waitFor(async () => expect(await server.isReady()).toBe(true), patience)
    const cases = await finish(resident, all)
    const now = await wholeCases(postgres.url)
    expect(now).toMatchObject({ torn: 0, gaps: 0, unanswered: 0 })
    expect(now.ids).toEqual([...before, ...cases].sort())

    await vi.waitFor(() => expect(heard.text).toContain('event: resync'), patience)
    await vi.waitFor(
      () => expect(heard.text.slice(heard.text.indexOf('event: resync'))).toContain('event: touched'),
      patience,
    )
    heard.leave()
  },
  180_000,
)

test('when PostgreSQL is cut off without a word, requests do not hang, and go on when it is back', async () => {
  const before = (await wholeCases(postgres.url)).ids
  const load = handInContinually(resident, 8)
  await vi.waitFor(() => expect(load.succeeded().length).toBeGreaterThan(20), patience)
  const frozen = await postgres.freeze()
  try {
    expectDatabaseAway(await resident.get('/api/my/cases'), /数据库暂时连不上/)
    const all = await load.stop()
    for (const reply of all.flatMap(({ replies }) => replies)) {
      if (reply instanceof Error) throw reply
      if (reply.status !== 201) expectDatabaseAway(reply, /数据库暂时连不上/)
    }
    expect(all.length).toBeGreaterThan(load.succeeded().length)
  } finally {
    frozen.goOn()
  }
  await vi.waitFor(async () => expect(await server.isReady()).toBe(true), patience)
  const cases = await finish(resident, await load.stop())
  const now = await wholeCases(postgres.url)
  expect(now).toMatchObject({ torn: 0, gaps: 0, unanswered: 0 })
  expect(now.ids).toEqual([...before, ...cases].sort())
}, 180_000)

test('what was queued while the database came and went is worked off by the same server', async () => {
  await vi.waitFor(async () => expect((await wholeCases(postgres.url)).undrawn).toBe(0), {
    timeout: 150_000,
    interval: 500,
  })
}, 120_000)
