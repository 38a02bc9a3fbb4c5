import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileStoreAway } from './file-store.ts'
import { localStore } from './local-store.ts'
import { s3Store } from './s3-store.ts'

let folder: string
let bucket: Server
let address: string
const objects = new Map<string, Buffer>()
let writes = 0

function listing({ pathname, searchParams }: URL): string {
  const keys = [...objects.keys()].map((key) => key.replace(pathname, '')).sort()
  const from = keys.filter(
    (key) =>
      key.startsWith(searchParams.get('prefix') ?? '') &&
      key > (searchParams.get('continuation-token') ?? ''),
  )
  const page = from.slice(0, 2)
  const contents = page.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>2026-09-22T02:00:00.000Z</LastModified></Contents>`,
  )
  const next = from.length > 2 ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  return `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>`
}

/** As much of S3 as we speak: signed PUT, HEAD, GET with a range, DELETE, and lists of two a page. */
function startBucket(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const key = request.url ?? ''
    const held = objects.get(key)
    const body = await buffer(request)
    const claimed = request.headers['x-amz-content-sha256']
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=KEY/'))
      return response.writeHead(403).end()
    if (request.method === 'PUT') {
      const actual = createHash('sha256').update(body).digest('hex')
      if (claimed !== actual || request.headers['content-length'] !== String(body.length))
        return response.writeHead(400).end('XAmzContentSHA256Mismatch')
      objects.set(key, body)
      writes += 1
      return response.end()
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return response.writeHead(204).end()
    }
    if (key.includes('?list-type=2')) return response.end(listing(new URL(key, 'http://bucket')))
    if (!held) return response.writeHead(404).end()
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (range) return response.writeHead(206).end(held.subarray(Number(range[1]), Number(range[2]) + 1))
    return response.end(request.method === 'HEAD' ? undefined : held)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-store-'))
  bucket = await startBucket()
  const at = bucket.address()
  address = `127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
})
afterAll(async () => {
  bucket.close()
  await rm(folder, { recursive: true })
})

describe.each([
  ['a folder', () => localStore(join(folder, 'kept'))],
  ['a bucket', () => s3Store(`s3://KEY:SE%2FCRET@${address}/yimen?tls=no`)],
])('%s', (_name, open) => {
  async function content() {
    const bytes = randomBytes(50_000)
    const path = join(folder, 'incoming')
    await writeFile(path, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { bytes, path, sha256, key: `110102/${sha256.slice(0, 2)}/${sha256}` }
  }

  test('gives back what it was given, whole and in part, until it is removed', async () => {
    const store = open()
    const { bytes, key, ...rest } = await content()
    await store.put(key, rest)
    expect((await buffer(await store.get(key))).equals(bytes)).toBe(true)
    const part = await buffer(await store.get(key, { start: 10, end: 19 }))
    expect(part.equals(bytes.subarray(10, 20))).toBe(true)
    await store.remove(key)
    await expect(store.get(key)).rejects.toThrow(FileStoreAway)
    await store.remove(key)
  })

  test('keeps the same content once, also when two bring it at the same time', async () => {
    const store = open()
    const { key, bytes, ...rest } = await content()
    await Promise.all([store.put(key, rest), store.put(key, rest)])
    await store.put(key, rest)
    expect((await buffer(await store.get(key))).equals(bytes)).toBe(true)
  })

  test('lists what it keeps of one district, and nothing of another', async () => {
    const store = open()
    const kept: string[] = []
    for (let n = 0; n < 5; n += 1) {
      const { key, path, sha256 } = await content()
      kept.push(key.replace('110102', '110101'))
      await store.put(kept[n] ?? '', { path, sha256 })
    }
    const listed: string[] = []
    for await (const { key, at } of store.list('110101/')) {
      expect(at.getTime()).toBeGreaterThan(0)
      listed.push(key)
    }
    expect(listed.sort()).toEqual(kept.sort())
    const none: unknown[] = []
    for await (const one of store.list('110105/')) none.push(one)
    expect(none).toEqual([])
  })

  test('checks itself and leaves nothing behind', async () => {
    await open().check()
    const left = await readdir(join(folder, 'kept'), { recursive: true })
    expect(left.filter((name) => name.includes('probe/') || name.startsWith('probe-'))).toEqual([])
    expect([...objects.keys()].filter((key) => key.includes('probe'))).toEqual([])
  })
})

test('a content that the bucket already holds is not sent again', async () => {
  const store = s3Store(`s3://KEY:SECRET@${address}/yimen?tls=no`)
  const path = join(folder, 'once')
  await writeFile(path, 'once')
  const sha256 = createHash('sha256').update('once').digest('hex')
  await store.put('a/once', { path, sha256 })
  const before = writes
  await store.put('a/once', { path, sha256 })
  expect(writes).toBe(before)
})

test('a bucket that answers no, or not at all, is away', async () => {
  await expect(s3Store(`s3://OTHER:SECRET@${address}/yimen?tls=no`).check()).rejects.toThrow(FileStoreAway)
  await expect(s3Store('s3://KEY:SECRET@127.0.0.1:9/yimen?tls=no').get('x')).rejects.toThrow(FileStoreAway)
})

test.each(['s3://host/bucket', 's3://KEY:SECRET@host/'])('%s is no address of a bucket', (bad) => {
  expect(() => s3Store(bad)).toThrow('s3://KEY:SECRET@host/bucket')
})
