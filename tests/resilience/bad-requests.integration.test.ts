import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../setup/database.ts'
import { sendRaw } from './raw-request.ts'
import { filesFolder, type ServerProcess, startServerProcess } from './server-process.ts'
import { problemIn, type Visitor, visit } from './signed-in.ts'

let database: TestDatabase
let files: Awaited<ReturnType<typeof filesFolder>>
let server: ServerProcess
let cautious: ServerProcess
let resident: Visitor

beforeAll(async () => {
  ;[database, files] = await Promise.all([testDatabase(), filesFolder()])
  const place = { databaseUrl: database.url, dataFolder: files.path }
  server = await startServerProcess(place)
  cautious = await startServerProcess({
    ...place,
    settings: { YIMEN_RATE_LIMIT: '20', YIMEN_REQUEST_SECONDS: '1', YIMEN_JOBS: 'no' },
  })
  resident = await visit(server.address, 'lin-zhixia')
}, 180_000)
afterAll(async () => {
  expect([server.alive(), cautious.alive()]).toEqual([true, true])
  expect(server.output()).not.toContain('"level":50')
  await Promise.all([server.stop(), cautious.stop()])
  await database.drop()
  await files.remove()
}, 60_000)

const host = 'Host: yimen.test\r\nAccept-Language: en\r\n'
const form = 'Content-Type: multipart/form-data; boundary=x\r\n'
const part =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n'
const signedIn = () => `Cookie: ${resident.cookie}\r\nX-CSRF-Token: ${resident.session.csrfToken}\r\n`
const json = (text: string) =>
  `POST /api/cases HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
const get = (path: string, method = 'GET') => `${method} ${path} HTTP/1.1\r\n${host}\r\n`

type Case = [name: string, bytes: () => string, status: number, code: string, words: RegExp]

describe('what comes over the wire', () => {
  test.each<Case>([
    [
      'an upload of 3 GB by its own account',
      () =>
        `POST /api/files HTTP/1.1\r\n${host}${signedIn()}${form}Content-Length: 3221225472\r\n\r\n${part}`,
      413,
      'files.too-large',
      /20 MB/,
    ],
    ['a JSON of more than 1 MB', () => json(`"${'a'.repeat(1_100_000)}"`), 413, 'platform.too-large', /1 MB/],
    ['broken JSON', () => json('{"itemCode": "seal'), 400, 'platform.unreadable', /not complete JSON/],
    ['no JSON at all', () => json(''), 400, 'platform.unreadable', /not complete JSON/],
    [
      'JSON that reaches for the prototype',
      () => json('{"__proto__": {}}'),
      400,
      'platform.unreadable',
      /JSON/,
    ],
    [
      'another type of content',
      () => `POST /api/cases HTTP/1.1\r\n${host}Content-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>`,
      415,
      'platform.type-not-supported',
      /not accepted/,
    ],
    ['an unknown address', () => get('/api/nowhere'), 404, 'platform.not-found', /nothing at this address/],
    ['an unknown address of another kind', () => get('/nowhere.php'), 404, 'platform.not-found', /nothing/],
    ['a wrong method', () => get('/api/session', 'DELETE'), 405, 'platform.method-not-allowed', /method/],
    ['a read of what is only done', () => get('/api/sign-out'), 405, 'platform.method-not-allowed', /method/],
    [
      'a method that does not exist',
      () => get('/api/session', 'BREW'),
      400,
      'platform.unreadable',
      /cannot be read/,
    ],
    [
      'a huge header',
      () => `GET /api/session HTTP/1.1\r\n${host}Cookie: a=${'b'.repeat(40_000)}\r\n\r\n`,
      431,
      'platform.headers-too-large',
      /cookies/,
    ],
    ['an address with broken escapes', () => get('/api/%zz'), 400, 'platform.unreadable', /cannot be read/],
    ['no HTTP at all', () => 'hello there\r\n\r\n', 400, 'platform.unreadable', /./],
  ])('%s is told in plain words', async (_name, bytes, status, code, words) => {
    const reply = await sendRaw(server.address, bytes())
    expect({ status: reply.status, code: reply.problem.code }).toEqual({ status, code })
    expect(`${reply.problem.title} ${reply.problem.detail}`).toMatch(words)
    expect(reply.milliseconds).toBeLessThan(5_000)
  })

  test('a wrong method is told which ones would do', async () => {
    const { headers } = await sendRaw(server.address, get('/api/session', 'DELETE'))
    expect(headers.get('allow')).toBe('GET, HEAD')
  })

  test('an upload without a length is cut off at the limit, and is not kept', async () => {
    const block = Buffer.alloc(65_536, 'a')
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), block, Buffer.from('\r\n')])
    const start = `POST /api/files HTTP/1.1\r\n${host}${signedIn()}Idempotency-Key: ${crypto.randomUUID()}\r\n${form}Transfer-Encoding: chunked\r\n\r\n${part.length.toString(16)}\r\n${part}\r\n`
    const reply = await sendRaw(server.address, start, { keepSending: chunk })
    expect([reply.status, reply.problem.code]).toEqual([413, 'files.too-large'])
  })
})

describe('whoever is slow', () => {
  test.each([
    ['with the headers', `GET /api/session HTTP/1.1\r\n${host}X-Slow: `],
    [
      'with the body',
      `POST /api/cases HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    ],
  ])('%s is told so and cut off', async (_name, bytes) => {
    const reply = await sendRaw(cautious.address, bytes)
    expect([reply.status, reply.problem.code]).toEqual([408, 'platform.too-slow'])
    expect(reply.milliseconds).toBeLessThan(10_000)
  })
})

test('whoever asks too often is told to wait, and how long', async () => {
  const replies = await Promise.all(
    Array.from({ length: 40 }, () =>
      fetch(`${cautious.address}/api/session`, { headers: { 'accept-language': 'zh' } }),
    ),
  )
  const refused = replies.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(10)
  const [first] = refused
  expect(Number(first?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await first?.json()).toMatchObject({
    code: 'platform.too-many-requests',
    title: '点得太快了，过一会儿再试',
  })
})

describe('what is asked for in order, but cannot be', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  test.each<[string, string, unknown, number, string]>([
    ['text with NUL', '/api/cases', { itemCode: 'a\0b' }, 400, 'platform.invalid-request'],
    [
      'half a character',
      '/api/cases',
      { itemCode: 'x', answers: { '\ud800': 'a' } },
      400,
      'platform.invalid-request',
    ],
    ['a list instead of an object', '/api/cases', [], 400, 'platform.invalid-request'],
    ['nothing', '/api/cases', null, 400, 'platform.invalid-request'],
    ['an identifier that is none', '/api/cases/1%27--/submit', { declared: true }, 404, 'platform.not-found'],
  ])('%s is refused by field', async (_name, path, body, status, code) => {
    const reply = await resident.post(path, body, { version: 1 })
    expect([reply.status, problemIn(reply).code]).toEqual([status, code])
  })

  test('JSON that is nested without end', async () => {
    const reply = await fetch(`${server.address}/api/cases`, {
      method: 'POST',
      headers: {
        cookie: resident.cookie,
        'x-csrf-token': resident.session.csrfToken,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: `{"itemCode": "seal-subsidy", "answers": ${deep}}`,
    })
    expect([reply.status, (await reply.json()).code]).toEqual([400, 'platform.invalid-request'])
  })

  test.each([
    '/api/items?q=%00',
    '/api/cases/%00',
    '/api/items?limit=99999999999999999999',
    '/api/live?topics=%00',
  ])('GET %s is refused', async (path) => {
    const reply = await resident.get(path)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    problemIn(reply)
  })

  test('a page that is too old to act, and a key that is none', async () => {
    const old = await fetch(`${server.address}/api/cases`, {
      method: 'POST',
      headers: { cookie: resident.cookie, 'content-type': 'application/json' },
      body: '{}',
    })
    expect([old.status, (await old.json()).code]).toEqual([403, 'platform.csrf'])
    const short = await resident.post('/api/cases', { itemCode: 'seal-subsidy' }, { key: 'x' })
    expect([short.status, problemIn(short).code]).toEqual([400, 'platform.key-missing'])
    const endless = await resident.post('/api/cases', { itemCode: 'seal-subsidy' }, { key: 'x'.repeat(101) })
    expect(problemIn(endless).code).toBe('platform.key-missing')
  })
})
