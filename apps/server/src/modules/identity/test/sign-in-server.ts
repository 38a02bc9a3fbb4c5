import { randomUUID } from 'node:crypto'
import { readSession } from '@yimen/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { testDatabase } from '../../../../../../tests/setup/database.ts'
import type { Kernel } from '../../../platform/actions/perform.ts'
import { movableClock } from '../../../platform/clock/clock.ts'
import { type Database, inDistrict, openDatabase, type Tx } from '../../../platform/db/database.ts'
import type { LoggedEvent } from '../../../platform/events/event.ts'
import { buildServer } from '../../../platform/http/build-server.ts'
import {
  authenticate,
  type IdentityPack,
  importPackIdentity,
  mountIdentityProvider,
  type OidcClient,
  openSessions,
  type People,
} from '../index.ts'
import { identityModule } from '../module.ts'
import { samplePack } from './sample-pack.ts'

export type BrowserAnswer = {
  readonly status: number
  readonly body: unknown
  readonly location: string | null
}

/** A browser of a test: it keeps cookies, and sends the CSRF token as the web apps do. */
export type Browser = {
  get(path: string): Promise<BrowserAnswer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<BrowserAnswer>
  readonly cookies: Map<string, string>
}

export type SignInServer = {
  readonly http: FastifyInstance
  readonly database: Database
  readonly clock: ReturnType<typeof movableClock>
  readonly kernel: Kernel
  readonly events: LoggedEvent[]
  browser(options?: { host?: string; address?: string }): Browser
  inDistrict<T>(work: (tx: Tx) => Promise<T>, district?: string): Promise<T>
  asOwner(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

/** The subject that the tests' store of persons knows every offered person as. */
export const subjectId = '0199a000-0000-7000-8000-000000000001'
const people: People = {
  findNaturalPersonByIdentityNumber: async (_tx, _district, identityNumber) =>
    identityNumber === '11010219900101001X' ? { subjectId, name: '林小满' } : null,
  representations: () => sql<never>`SELECT 1 AS nobody WHERE false`,
}

/** The identity module on real sessions, with its district imported: what `main.ts` builds, but listening nowhere. */
export async function signInServer(
  options: { packs?: readonly IdentityPack[]; publicUrl?: string; oidc?: OidcClient } = {},
): Promise<SignInServer> {
  const { url, drop } = await testDatabase()
  const clock = movableClock('2026-09-22T10:00:00+08:00')
  const database = openDatabase(url, { max: 12, onError: () => undefined })
  const events: LoggedEvent[] = []
  const rules = new Map(Object.entries(identityModule.policy))
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
      return []
    },
    announce: () => undefined,
  }
  const secret = 'a secret that only tests know, 32 characters'
  const http = await buildServer({
    kernel,
    modules: [identityModule],
    authenticate,
    districtOf: (hostname) => /^(\d{6})/.exec(hostname)?.[1] ?? '110102',
    secret,
    secureCookies: false,
    logLevel: 'error',
    rateLimit: 100_000,
    requestSeconds: 60,
    plugins: async (server) => {
      await openSessions(server, {
        database,
        clock,
        secret,
        secureCookies: false,
        people,
        oidc: options.oidc ?? null,
        publicUrl: options.publicUrl ?? null,
      })
      await mountIdentityProvider(server)
    },
  })
  for (const pack of options.packs ?? [samplePack()])
    await inDistrict(database, pack.district.code, (tx) => importPackIdentity(tx, pack, clock.now()))
  return {
    http,
    database,
    clock,
    kernel,
    events,
    browser: (where) => browserAt(http, where),
    inDistrict: (work, district = '110102') => inDistrict(database, district, work),
    async asOwner(text, values = []) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        return (await client.query(text, values)).rows
      } finally {
        await client.end()
      }
    },
    async close() {
      await http.close()
      await database.close()
      await drop()
    },
  }
}

let addresses = 0

function browserAt(http: FastifyInstance, where: { host?: string; address?: string } = {}): Browser {
  addresses += 1
  const { host = '110102', address = `10.0.0.${addresses}` } = where
  const cookies = new Map<string, string>()
  const send = async (
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ) => {
    const response = await http.inject({
      method,
      url: path,
      remoteAddress: address,
      headers: { host, 'accept-language': 'zh', ...headers },
      cookies: Object.fromEntries(cookies),
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    for (const { name, value, expires } of response.cookies) {
      if (value === '' || (expires && expires.getTime() < Date.now())) cookies.delete(name)
      else cookies.set(name, value)
    }
    const json = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: json ? response.json() : response.body,
      location: typeof response.headers.location === 'string' ? response.headers.location : null,
    }
  }
  return {
    cookies,
    get: (path) => send('GET', path, {}),
    async post(path, body = {}, headers) {
      if (headers) return send('POST', path, { 'content-type': 'application/json', ...headers }, body)
      const { csrfToken } = readSession.response.parse((await send('GET', readSession.path, {})).body)
      return send(
        'POST',
        path,
        { 'content-type': 'application/json', 'x-csrf-token': csrfToken, 'idempotency-key': randomUUID() },
        body,
      )
    },
  }
}
