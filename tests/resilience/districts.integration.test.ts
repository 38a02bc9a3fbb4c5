import { randomUUID } from 'node:crypto'
import { handInCase, StoredFile } from '@yimen/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { inDistrict, openDatabase } from '../../apps/server/src/platform/db/database.ts'
import { seedIntake } from '../../bench/seed-intake.ts'
import { type TestDatabase, testDatabase } from '../setup/database.ts'
import { pdfContent } from '../setup/make-content.ts'
import { application } from './hand-in.ts'
import { lookOn, type Onlooker } from './rows-of-district.ts'
import { importSecondDistrict } from './second-district.ts'
import { filesFolder, type ServerProcess, startServerProcess } from './server-process.ts'
import { problemIn, type Reply, type Visitor, visit } from './signed-in.ts'
import { wholeCases } from './whole-cases.ts'

/** What is theirs must not be seen in ours. */
const ours = '110101'
const theirs = '110102'

let database: TestDatabase
let files: Awaited<ReturnType<typeof filesFolder>>
let theirServer: ServerProcess
let ourServer: ServerProcess
let onlooker: Onlooker
let applicant: Visitor
let theirFile: string
/** Everybody of our district who might look, by account. */
const people = new Map<string, Visitor>()
const accounts = [
  'lin-zhixia',
  'zhou.clerk',
  'xu.reviewer',
  'gao.decider',
  'ding.editor',
  'gong.director',
  'ma.system',
  'xia.security',
  'kang.audit',
]

beforeAll(async () => {
  ;[database, files] = await Promise.all([testDatabase(), filesFolder()])
  const place = { databaseUrl: database.url, dataFolder: files.path }
  theirServer = await startServerProcess(place)
  await importSecondDistrict(ours, place)
  ourServer = await startServerProcess({ ...place, settings: { YIMEN_DISTRICT: ours, YIMEN_JOBS: 'no' } })
  await seedIntake(database.url)
  onlooker = await lookOn(database.url)

  applicant = await visit(theirServer.address, 'lin-zhixia')
  for (let n = 0; n < 3; n += 1)
    expect((await applicant.post(handInCase.path, application(applicant, n))).status).toBe(201)
  theirFile = await upload(applicant, theirServer)
  const clerk = await visit(theirServer.address, 'zhou.clerk')
  expect((await clerk.get(`/api/desk/cases/${(await caseIds())[0]}`)).status).toBe(200)
  await vi.waitFor(async () => expect((await wholeCases(database.url)).undrawn).toBe(0), { timeout: 60_000 })
  // From here on nothing happens in theirs by itself.
  await theirServer.stop()
  theirServer = await startServerProcess({ ...place, settings: { YIMEN_JOBS: 'no' } })
  applicant = applicant.at(theirServer.address)
  for (const account of accounts) people.set(account, await visit(ourServer.address, account))
  people.set('nobody', await visit(ourServer.address))
}, 240_000)
afterAll(async () => {
  await onlooker?.close()
  await Promise.all([theirServer?.stop(), ourServer?.stop()])
  await database?.drop()
  await files?.remove()
}, 60_000)

async function upload(visitor: Visitor, server: ServerProcess): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([Buffer.from(pdfContent)]), 'theirs.pdf')
  const response = await fetch(`${server.address}/api/files`, {
    method: 'POST',
    headers: {
      cookie: visitor.cookie,
      'x-csrf-token': visitor.session.csrfToken,
      'idempotency-key': randomUUID(),
    },
    body: form,
  })
  return StoredFile.parse(await response.json()).fileId
}
async function caseIds(): Promise<string[]> {
  const rows = await onlooker.rows<{ id: string }>(
    'SELECT id FROM cases."case" WHERE district = $1 ORDER BY id',
    [theirs],
  )
  return rows.map(({ id }) => id)
}
function somebody(account: string): Visitor {
  const visitor = people.get(account)
  if (!visitor) throw new Error(`nobody is called ${account}`)
  return visitor
}

const Operation = z.object({
  parameters: z
    .array(
      z.object({
        in: z.string(),
        name: z.string(),
        schema: z.object({ format: z.string().optional() }).optional(),
      }),
    )
    .default([]),
})
const Description = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) })

/** Every route of a method as the server describes it, with the names of the parameters that may carry an identifier. */
async function routes(method: 'get' | 'post') {
  const { paths } = Description.parse((await somebody('nobody').get('/api/openapi.json')).body)
  return Object.entries(paths).flatMap(([path, operations]) => {
    const operation = operations[method]
    // Whoever begins another sign-in leaves the one they have: the rest would be asked by nobody.
    if (!operation || path === '/api/sign-in/resident') return []
    const queries = operation.parameters.filter((one) => one.in === 'query' && one.schema?.format === 'uuid')
    return [{ path, queries: queries.map(({ name }) => name) }]
  })
}

/** Some of their identifiers of each kind, and codes and numbers that only they have. */
async function theirKeys(): Promise<string[]> {
  const all = await onlooker.idsOf(theirs)
  const codes = await onlooker.rows<{ code: string }>(
    `SELECT verify_code AS code FROM cases.document WHERE district = $1 UNION
     SELECT number FROM cases."case" WHERE district = $1 AND number IS NOT NULL UNION
     SELECT code FROM catalog.item WHERE district = $1 AND code LIKE 'bench-intake-1'`,
    [theirs],
  )
  const ids = [...all.values()].flatMap((held) => [...held].slice(0, 1))
  return [...new Set([...ids, ...codes.map(({ code }) => code), theirFile])]
}

/** Whatever of theirs turns up in an answer. */
function strays({ body }: Reply, markers: ReadonlySet<string>): string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const seen = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
  return seen.filter((id) => markers.has(id))
}
async function markers(): Promise<ReadonlySet<string>> {
  const own = new Set([...(await onlooker.idsOf(ours)).values()].flatMap((held) => [...held]))
  const all = [...(await onlooker.idsOf(theirs)).values()].flatMap((held) => [...held])
  return new Set(all.filter((id) => !own.has(id)))
}

describe('nobody of one district sees anything of another', () => {
  test('there is something to see', async () => {
    expect((await markers()).size).toBeGreaterThan(100)
    expect((await theirKeys()).length).toBeGreaterThan(15)
    const clerk = await visit(theirServer.address, 'zhou.clerk')
    expect(strays(await clerk.get('/api/desk/worklist'), await markers()).length).toBeGreaterThan(0)
  })

  test.each([...accounts, 'nobody'])('by no list that %s can read', async (account) => {
    const theirMarkers = await markers()
    for (const { path } of (await routes('get')).filter(({ path }) => !path.includes('{'))) {
      const reply = await somebody(account).get(path)
      expect({ path, strays: strays(reply, theirMarkers) }).toEqual({ path, strays: [] })
      expect(JSON.stringify(reply.body)).not.toContain('西城区"')
    }
  })

  test.each([...accounts, 'nobody'])(
    'by no address or question with a key of theirs: to %s it is as one that is nowhere',
    async (account) => {
      const visitor = somebody(account)
      const [theirMarkers, keys] = [await markers(), await theirKeys()]
      const addresses = (await routes('get')).flatMap(({ path, queries }) =>
        path.includes('{')
          ? [(key: string) => path.replaceAll(/\{[^}]+\}/g, encodeURIComponent(key))]
          : queries.map((name) => (key: string) => `${path}?${name}=${encodeURIComponent(key)}`),
      )
      addresses.push((key) => `/api/files/${encodeURIComponent(key)}`)
      for (const addressOf of addresses) {
        for (const key of keys) {
          const reply = await visitor.get(addressOf(key))
          const nowhere = await visitor.get(addressOf(nowhereLike(key)))
          expect({
            path: addressOf(key),
            told: told(reply),
            strays: strays(reply, theirMarkers).filter((id) => id !== key),
          }).toEqual({
            path: addressOf(key),
            told: told(nowhere),
            strays: [],
          })
        }
      }
    },
    120_000,
  )

  test.each(['lin-zhixia', 'zhou.clerk', 'gao.decider', 'ding.editor', 'ma.system', 'xia.security'])(
    'and %s can do nothing to it',
    async (account) => {
      const visitor = somebody(account)
      const before = await onlooker.fingerprintOf(theirs)
      for (const { path } of (await routes('post')).filter(({ path }) => path.includes('{'))) {
        for (const key of [...(await caseIds()).slice(0, 1), ...(await theirKeys())].slice(0, 12)) {
          const send = (id: string) =>
            visitor.post(path.replaceAll(/\{[^}]+\}/g, encodeURIComponent(id)), {}, { version: 1 })
          const reply = await send(key)
          expect(reply.status).toBeGreaterThanOrEqual(400)
          expect({ path, told: told(reply) }).toEqual({ path, told: told(await send(nowhereLike(key))) })
        }
      }
      expect(await onlooker.fingerprintOf(theirs)).toEqual(before)
    },
    120_000,
  )

  test('and after all that they are still who they were', async () => {
    for (const [account, visitor] of people) {
      const { body } = await visitor.get('/api/session')
      const kind = account === 'nobody' ? 'anonymous' : account === 'lin-zhixia' ? 'resident' : 'staff'
      expect({ account, body }).toMatchObject({ account, body: { who: { kind } } })
    }
  })

  test('whoever is signed in there is nobody here', async () => {
    const { body } = await applicant.at(ourServer.address).get('/api/session')
    expect(body).toMatchObject({ who: { kind: 'anonymous' }, district: { code: ours } })
    const reply = await applicant.at(ourServer.address).get('/api/my/cases')
    expect(problemIn(reply).code).toBe('platform.sign-in-first')
  })
})

/** A key of the same form that nobody has. */
function nowhereLike(key: string): string {
  if (/^[0-9a-f]{8}-/.test(key)) return '01999999-9999-7999-8999-999999999999'
  return key.replace(/[0-9]/g, '9').replace(/[A-Z]/g, 'Z')
}
/** What an answer says, without what differs each time. */
function told({ status, body }: Reply): unknown {
  if (typeof body !== 'object' || body === null || !('code' in body)) return { status, body }
  return { status, code: body.code }
}

describe('live updates', () => {
  test('of their topics are refused', async () => {
    const [caseId] = await caseIds()
    const { onBehalfOf } = application(applicant)
    for (const topic of [`case:${caseId}`, `subject:${onBehalfOf}`])
      for (const visitor of people.values()) {
        const reply = await visitor.get(`/api/live?topics=${topic}`)
        expect(problemIn(reply).code).toBe('live.topic-not-allowed')
      }
  })

  test('of a topic that has the same name in both are heard where they happen', async () => {
    const patience = { timeout: 30_000, interval: 50 }
    const theirClerk = await visit(theirServer.address, 'zhou.clerk')
    const here = await somebody('zhou.clerk').follow('worklist:*')
    const there = await theirClerk.follow('worklist:*')
    await vi.waitFor(() => expect(here.text + there.text).toMatch(/ready[\s\S]*ready/), patience)
    await applicant.post(handInCase.path, application(applicant, 5))
    await vi.waitFor(() => expect(there.text).toContain('event: touched'), patience)
    const { onBehalfOf } = application(somebody('lin-zhixia'))
    const opened = await somebody('lin-zhixia').post('/api/cases', { itemCode: 'seal-subsidy', onBehalfOf })
    expect(opened.status).toBe(201)
    expect(here.text).not.toContain('event: touched')
    here.leave()
    there.leave()
  })
})

test('the role of the app, told that it is here, finds no row of theirs in any table', async () => {
  const app = openDatabase(database.url, { max: 1, onError: () => undefined })
  const counts = async (name: string) => {
    const count = sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.raw(name)} WHERE district = ${theirs}`
    return (await inDistrict(app, ours, (tx) => count.execute(tx))).rows[0]?.n
  }
  try {
    const names = (await onlooker.tables()).filter((name) => name !== 'identity.district')
    expect(names.length).toBeGreaterThan(25)
    for (const name of names) expect({ name, n: await counts(name) }).toEqual({ name, n: 0 })
    // Which districts there are is public.
    expect(await counts('identity.district')).toBe(1)
  } finally {
    await app.close()
  }
})
