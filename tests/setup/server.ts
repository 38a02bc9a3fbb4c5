import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Kernel } from '../../apps/server/src/platform/actions/perform.ts'
import { performAsSystem } from '../../apps/server/src/platform/actions/perform-as-system.ts'
import { useValueSeal, valueSeal } from '../../apps/server/src/platform/auth/value-seal.ts'
import type { Who } from '../../apps/server/src/platform/auth/who.ts'
import { movableClock } from '../../apps/server/src/platform/clock/clock.ts'
import {
  type Database,
  inDistrict,
  openDatabase,
  type Tx,
} from '../../apps/server/src/platform/db/database.ts'
import type { LoggedEvent } from '../../apps/server/src/platform/events/event.ts'
import { openFiles, useFiles } from '../../apps/server/src/platform/files/index.ts'
import { buildServer } from '../../apps/server/src/platform/http/build-server.ts'
import { usePublicAddress } from '../../apps/server/src/platform/http/public-address.ts'
import { type Jobs, openJobs } from '../../apps/server/src/platform/jobs/index.ts'
import type { Module, ScheduledJob } from '../../apps/server/src/platform/modules/module.ts'
import { testDatabase } from './database.ts'

export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers: Record<string, unknown>
}

/** One person at the test server: GETs and POSTs as a browser of theirs would send them. */
export type Person = {
  get(path: string): Promise<Answer>
  /** A GET whose answer is not JSON. */
  raw(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  post(path: string, body?: unknown, options?: { key?: string; version?: number }): Promise<Answer>
  /** Sends files to a route that takes several; `claims` = the length that is stated in place of the true one. */
  sendFiles(path: string, files: Readonly<Record<string, Uint8Array>>, claims?: number): Promise<Answer>
  /** Puts a file in through the form of `POST /api/files`; needs `filesModule` among the modules. */
  upload(name: string, content: Uint8Array, options?: { key?: string }): Promise<Answer>
}

export type TestServer = {
  readonly http: FastifyInstance
  readonly database: Database
  readonly clock: ReturnType<typeof movableClock>
  readonly district: string
  /** Events that were appended, and topics that were touched, since the start. */
  readonly events: LoggedEvent[]
  readonly touched: string[]
  /** Where files lie; removed by `close`. */
  readonly dataFolder: string
  as(who: Who, district?: string): Person
  inDistrict<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The queues, on a server of `jobs: true`: `processAll()` works off what the actions so far have queued. */
  readonly jobs: Jobs
  /** Runs a scheduled job once in the district, as the system. Answers how much it did. */
  runJob(job: ScheduledJob): Promise<number | undefined>
  close(): Promise<void>
}

/** A server of these modules on a database of its own, with a clock that one moves by hand. */
export async function testServer(options: {
  modules: readonly Module[]
  now?: string
  district?: string
  /** Queues the reactions to events, as the real server does; without it events are only collected. */
  jobs?: boolean
  /** Registers what `main.ts` registers beside the modules: uploads, live updates. */
  plugins?: (server: FastifyInstance, kernel: Kernel) => Promise<void> | void
}): Promise<TestServer> {
  usePublicAddress('http://yimen.test')
  useValueSeal(valueSeal(['a value secret that only tests know, 40 long']))
  const { url, drop } = await testDatabase()
  const district = options.district ?? '110102'
  const clock = movableClock(options.now ?? '2026-09-22T10:00:00+08:00')
  const database = openDatabase(url, { max: 8, onError: () => undefined })
  const dataFolder = await mkdtemp(join(tmpdir(), 'yimen-test-files-'))
  useFiles(openFiles({ dataFolder, files: 'local', scanner: 'content' }))
  const events: LoggedEvent[] = []
  const touched: string[] = []
  const people = new Map<string, Who>()
  const rules = new Map(options.modules.flatMap((module) => Object.entries(module.policy)))
  const kernel: Kernel = {
    database,
    clock,
    ruleOf: (name) => {
      const rule = rules.get(name)
      if (!rule) throw new Error(`no rule for ${name}`)
      return rule
    },
    enqueueing: async (appended) => {
      events.push(...appended)
      return options.jobs ? jobs.enqueueing(appended) : []
    },
    announce: (_district, topics) => void touched.push(...topics),
  }
  const http = await buildServer({
    kernel,
    modules: options.modules,
    authenticate: async (request) =>
      people.get(String(request.headers['x-test-person'])) ?? { kind: 'anonymous' },
    districtOf: (hostname) => (/^\d{6}$/.test(hostname) ? hostname : district),
    secret: 'a secret that only tests know, 32 characters',
    secureCookies: false,
    logLevel: 'error',
    rateLimit: 100_000,
    requestSeconds: 60,
    plugins: async (server) => {
      server.get('/test/token', async (_request, reply) => ({ token: reply.generateCsrf() }))
      await options.plugins?.(server, kernel)
    },
  })
  const jobs = openJobs({
    url,
    kernel,
    modules: options.modules,
    districts: async () => [district],
    log: http.log,
  })
  const issued = await http.inject({ method: 'GET', url: '/test/token' })
  const cookies = Object.fromEntries(issued.cookies.map((cookie) => [cookie.name, cookie.value]))
  const token = String(issued.json().token)

  return {
    http,
    database,
    clock,
    district,
    events,
    touched,
    dataFolder,
    jobs,
    as(who, at = district) {
      const id = randomUUID()
      people.set(id, who)
      const headers = { 'x-test-person': id, 'x-csrf-token': token, host: at, 'accept-language': 'zh' }
      const answer = (response: {
        statusCode: number
        body: string
        json(): unknown
        headers: Record<string, unknown>
      }): Answer => ({
        status: response.statusCode,
        body: response.body === '' ? null : response.json(),
        headers: response.headers,
      })
      return {
        get: async (path) => answer(await http.inject({ method: 'GET', url: path, headers, cookies })),
        raw: (path, more = {}) =>
          http.inject({ method: 'GET', url: path, headers: { ...headers, ...more }, cookies }),
        post: async (path, body = {}, { key = randomUUID(), version } = {}) =>
          answer(
            await http.inject({
              method: 'POST',
              url: path,
              cookies,
              headers: {
                ...headers,
                'content-type': 'application/json',
                'idempotency-key': key,
                ...(version === undefined ? {} : { 'if-match': String(version) }),
              },
              payload: JSON.stringify(body),
            }),
          ),
        async sendFiles(path, files, claims) {
          const form = new FormData()
          for (const [name, content] of Object.entries(files))
            form.append('file', new Blob([Buffer.from(content)]), name)
          const encoded = new Response(form)
          return answer(
            await http.inject({
              method: 'POST',
              url: path,
              cookies,
              headers: {
                ...headers,
                'content-type': encoded.headers.get('content-type') ?? '',
                ...(claims === undefined ? {} : { 'content-length': String(claims) }),
              },
              payload: Buffer.from(await encoded.arrayBuffer()),
            }),
          )
        },
        async upload(name, content, { key = randomUUID() } = {}) {
          const form = new FormData()
          form.append('file', new Blob([Buffer.from(content)]), name)
          const encoded = new Response(form)
          return answer(
            await http.inject({
              method: 'POST',
              url: '/api/files',
              cookies,
              headers: {
                ...headers,
                'content-type': encoded.headers.get('content-type') ?? '',
                'idempotency-key': key,
              },
              payload: Buffer.from(await encoded.arrayBuffer()),
            }),
          )
        },
      }
    },
    inDistrict: (work) => inDistrict(database, district, work),
    runJob: (job) =>
      performAsSystem(kernel, district, job.name, (scope) => job.run(scope), { log: http.log }),
    async close() {
      await http.close()
      await jobs.stop()
      await database.close()
      await drop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
