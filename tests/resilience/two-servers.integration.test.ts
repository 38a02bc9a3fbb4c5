import { handInCase } from '@yimen/contract'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { seedIntake } from '../../bench/seed-intake.ts'
import { type TestDatabase, testDatabase } from '../setup/database.ts'
import { application } from './hand-in.ts'
import { filesFolder, type ServerProcess, startServerProcess } from './server-process.ts'
import { problemIn, type Visitor, visit } from './signed-in.ts'
import { wholeCases } from './whole-cases.ts'

let database: TestDatabase
let files: Awaited<ReturnType<typeof filesFolder>>
let first: ServerProcess
let second: ServerProcess
let resident: Visitor

beforeAll(async () => {
  ;[database, files] = await Promise.all([testDatabase(), filesFolder()])
  const place = { databaseUrl: database.url, dataFolder: files.path }
  first = await startServerProcess(place)
  second = await startServerProcess(place)
  await seedIntake(database.url)
  resident = await visit(first.address, 'lin-zhixia')
}, 180_000)
afterAll(async () => {
  await Promise.all([first?.stop(), second?.stop()])
  await database?.drop()
  await files?.remove()
}, 60_000)

const patience = { timeout: 60_000, interval: 100 }

async function rows<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

test('one key sent to both at the same moment gives one case and the same answer from each', async () => {
  const elsewhere = resident.at(second.address)
  for (let n = 0; n < 10; n += 1) {
    const key = crypto.randomUUID()
    const replies = await Promise.all(
      [resident, elsewhere, resident, elsewhere].map((visitor) =>
        visitor.post(handInCase.path, application(resident, n), { key }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    for (const { body } of replies) expect(body).toEqual(replies[0]?.body)
    const other = await elsewhere.post(handInCase.path, application(resident, n + 1), { key })
    expect(problemIn(other).code).toBe('platform.key-reused')
  }
  const now = await wholeCases(database.url)
  expect(now).toMatchObject({ torn: 0, gaps: 0, unanswered: 0 })
  expect(now.ids).toHaveLength(10)
})

test('what happens at one server is heard at the other', async () => {
  const { onBehalfOf } = application(resident)
  const heard = await resident.at(second.address).follow(`subject:${onBehalfOf}`)
  await vi.waitFor(() => expect(heard.text).toContain('event: ready'), patience)
  await resident.post(handInCase.path, application(resident))
  await vi.waitFor(() => expect(heard.text).toContain(`{"topic":"subject:${onBehalfOf}"}`), patience)
  heard.leave()
})

test('whoever signs in at one is signed in at the other, and signed out at both', async () => {
  const clerk = await visit(first.address, 'zhou.clerk')
  const elsewhere = clerk.at(second.address)
  expect((await elsewhere.get('/api/session')).body).toMatchObject({ who: { kind: 'staff' } })
  expect((await clerk.post('/api/sign-out', {})).status).toBe(200)
  expect((await elsewhere.get('/api/session')).body).toMatchObject({ who: { kind: 'anonymous' } })
})

test('both work off the queues, and each document is drawn once', async () => {
  await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      resident.at(n % 2 ? first.address : second.address).post(handInCase.path, application(resident, n)),
    ),
  )
  await vi.waitFor(async () => expect((await wholeCases(database.url)).undrawn).toBe(0), patience)
  const [drawn] = await rows<{ files: string; documents: string }>(`
    SELECT (SELECT count(*) FROM file.file WHERE uploaded_by = 'cases.draw-document') AS files,
      (SELECT count(*) FROM cases.document) AS documents`)
  expect(drawn?.files).toBe(drawn?.documents)
  expect(Number(drawn?.documents)).toBeGreaterThanOrEqual(16)
}, 120_000)

test('a tick of the clock is run by one of them', async () => {
  type Tick = { minute: string; district: string | null; times: string }
  const ticks = () =>
    rows<Tick>(`
      SELECT date_trunc('minute', created_on)::text AS minute, data->>'district' AS district, count(*) AS times
      FROM pgboss.job WHERE name = 'schedules' AND data->>'job' = 'files.scan-quarantined' GROUP BY 1, 2`)
  await vi.waitFor(async () => expect((await ticks()).some(({ district }) => district !== null)).toBe(true), {
    timeout: 100_000,
    interval: 1_000,
  })
  expect((await ticks()).filter(({ times }) => Number(times) !== 1)).toEqual([])
}, 120_000)

test('when one ends, the other goes on for everybody', async () => {
  expect(await first.stop()).toBe(0)
  const elsewhere = resident.at(second.address)
  expect((await elsewhere.post(handInCase.path, application(resident))).status).toBe(201)
})
