import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { AwsClient } from 'aws4fetch'
import { type FileStore, FileStoreAway, type StoredContent } from './file-store.ts'

/**
 * Keeps files in a bucket of any store that speaks S3. `address` is `s3://KEY:SECRET@host[:port]/bucket`, with
 * `?region=…` (`us-east-1` when not given) and `?tls=no` for a store in the same machine room.
 */
export function s3Store(address: string): FileStore {
  const { endpoint, client } = readAddress(address)

  async function send(
    method: string,
    key: string,
    init: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string>; expected: readonly number[] },
  ): Promise<Response> {
    const { body, headers, expected } = init
    const request = { method, ...(body ? { body } : {}), ...(headers ? { headers } : {}) }
    let response: Response
    try {
      response = await client.fetch(`${endpoint}/${key}`, request)
    } catch (error) {
      throw new FileStoreAway(`cannot reach ${endpoint}`, { cause: error })
    }
    if (expected.includes(response.status)) return response
    const said = (await response.text()).slice(0, 300)
    throw new FileStoreAway(`${method} ${endpoint}/${key} was answered ${response.status}: ${said}`)
  }
  async function write(key: string, content: Uint8Array<ArrayBuffer>, sha256: string): Promise<void> {
    // The store compares the hash with what arrived: a damaged upload is refused by it.
    await send('PUT', key, { body: content, headers: { 'x-amz-content-sha256': sha256 }, expected: [200] })
  }

  const store: FileStore = {
    name: `S3 ${endpoint}`,
    async put(key, { path, sha256 }) {
      const held = await send('HEAD', key, { expected: [200, 404] })
      if (held.status === 404) await write(key, await readFile(path), sha256)
    },
    async get(key, range) {
      const headers = range ? { range: `bytes=${range.start}-${range.end}` } : {}
      const { body } = await send('GET', key, { headers, expected: [range ? 206 : 200] })
      if (!body) throw new FileStoreAway(`no content ${key}`)
      return Readable.from(body)
    },
    async remove(key) {
      await send('DELETE', key, { expected: [200, 204, 404] })
    },
    async *list(prefix) {
      for (let token: string | null = ''; token !== null; ) {
        const query = new URLSearchParams({ 'list-type': '2', prefix, 'max-keys': '1000' })
        if (token) query.set('continuation-token', token)
        const page = readListing(await (await send('GET', `?${query}`, { expected: [200] })).text())
        yield* page.contents
        token = page.next
      }
    },
    async check() {
      const key = `probe/${randomUUID()}`
      const probe = Buffer.from('probe')
      await write(key, probe, createHash('sha256').update(probe).digest('hex'))
      const read = await text(await store.get(key))
      await store.remove(key)
      if (read !== 'probe') throw new FileStoreAway('the bucket answers something else')
    },
  }
  return store
}

/** One page of ListObjectsV2. Keys are ours (digits, letters, slashes), so nothing in them is escaped. */
function readListing(xml: string): { contents: StoredContent[]; next: string | null } {
  const tag = (text: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]
  const contents = [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, one = '']) => {
    const [key, at] = [tag(one, 'Key'), tag(one, 'LastModified')]
    if (!key || !at) throw new FileStoreAway('the bucket lists a content without key or time')
    return { key, at: new Date(at) }
  })
  const next = tag(xml, 'NextContinuationToken')
  return { contents, next: next === undefined ? null : next.replaceAll('&amp;', '&') }
}

function readAddress(address: string): { endpoint: string; client: AwsClient } {
  const url = new URL(address)
  const scheme = url.searchParams.get('tls') === 'no' ? 'http' : 'https'
  const bucket = url.pathname.replaceAll('/', '')
  if (!url.username || !url.password || bucket === '')
    throw new Error('the address of the object store must be s3://KEY:SECRET@host/bucket')
  return {
    endpoint: `${scheme}://${url.host}/${bucket}`,
    client: new AwsClient({
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
      service: 's3',
      region: url.searchParams.get('region') ?? 'us-east-1',
      retries: 3,
    }),
  }
}
