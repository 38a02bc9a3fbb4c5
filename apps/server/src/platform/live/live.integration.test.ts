import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { defineModule } from '../modules/module.ts'
import { type Live, openLive, registerLive } from './index.ts'

let server: TestServer
let live: Live
let other: Live
let address: string
const leaving: AbortController[] = []

const garden = defineModule({
  name: 'garden',
  routes: [],
  policy: {},
  topics: [{ prefix: 'bed', may: async (_tx, _district, who, id) => id === 'open' || who.kind === 'staff' }],
})

beforeAll(async () => {
  server = await testServer({
    modules: [garden],
    plugins: (http, { database }) => {
      live = openLive({ url: database.url, log: http.log })
      registerLive(http, live, [garden], database)
    },
  })
  other = openLive({ url: server.database.url, log: server.http.log })
  address = await server.http.listen({ port: 0, host: '127.0.0.1' })
  await vi.waitFor(() => expect([live.listening(), other.listening()]).toEqual([true, true]))
})
afterEach(() => {
  for (const one of leaving.splice(0)) one.abort()
})
afterAll(async () => {
  await server.close()
  await Promise.all([live.close(), other.close()])
})

/** Opens a stream as a browser does and collects what comes. */
async function follow(topics: string) {
  const leave = new AbortController()
  leaving.push(leave)
  const response = await fetch(`${address}/api/live?topics=${topics}`, { signal: leave.signal })
  const heard = { text: '', ended: false }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => {
    for (;;) {
      const part = await reader?.read()
      if (!part || part.done) break
      heard.text += part.value
    }
    heard.ended = true
  }
  void read().catch(() => {
    heard.ended = true
  })
  return { status: response.status, headers: response.headers, heard, leave: () => leave.abort() }
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('a page hears what another process touched, and only what it follows', async () => {
  const { status, headers, heard } = await follow('bed:open')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/event-stream')
  await expect.poll(() => heard.text).toContain('event: ready')
  other.announce('110102', ['bed:secret', 'bed:open'])
  await expect.poll(() => heard.text).toContain('event: touched\ndata: {"topic":"bed:open"}')
  expect(heard.text).not.toContain('secret')
})

test('another district is not heard', async () => {
  const { heard } = await follow('bed:open')
  await expect.poll(() => heard.text).toContain('event: ready')
  other.announce('110101', ['bed:open'])
  other.announce('110102', ['bed:open', 'bed:open'])
  await expect.poll(() => heard.text).toContain('touched')
  expect(heard.text.match(/touched/g)).toHaveLength(1)
})

test.each(['bed:secret', 'shed:1', 'bed:open,bed:secret'])('%s is not for everybody', async (topics) => {
  const answer = await server.as({ kind: 'anonymous' }).get(`/api/live?topics=${topics}`)
  expect(answer.status).toBe(403)
  expect(answer.body).toMatchObject({ code: 'live.topic-not-allowed' })
})

test('naming no topic is refused', async () => {
  expect((await server.as({ kind: 'anonymous' }).get('/api/live')).status).toBe(400)
})

test('after the listening connection was lost, pages are told to fetch again and hear again', async () => {
  const { heard } = await follow('bed:open')
  await expect.poll(() => heard.text).toContain('event: ready')
  await administer(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name LIKE 'yimen-live-%' AND datname = current_database()`,
  )
  await expect.poll(() => heard.text, { timeout: 10_000 }).toContain('event: resync')
  await expect.poll(() => other.listening()).toBe(true)
  other.announce('110102', ['bed:open'])
  await expect.poll(() => heard.text, { timeout: 10_000 }).toContain('event: touched')
})

test('one person cannot open streams without end', async () => {
  const streams = await Promise.all(Array.from({ length: 12 }, () => follow('bed:open')))
  expect(streams.map(({ status }) => status)).toEqual(Array(12).fill(200))
  expect((await follow('bed:open')).status).toBe(429)
  for (const { leave } of streams) leave()
  await expect.poll(async () => (await follow('bed:open')).status).toBe(200)
})

test('closing the server ends the streams', async () => {
  const { heard } = await follow('bed:open')
  await expect.poll(() => heard.text).toContain('event: ready')
  await server.http.close()
  await expect.poll(() => heard.ended).toBe(true)
})
