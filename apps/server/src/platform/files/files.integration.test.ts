import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deflatedZip, pdfContent, pngContent } from '../../../../../tests/setup/make-content.ts'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Who } from '../auth/who.ts'
import { defineModule } from '../modules/module.ts'
import { type FileAdapters, files, filesModule, keepProduced, markOf, usableFile, useFiles } from './index.ts'
import { scanQuarantined } from './scan-quarantined.ts'
import { sweepIncoming } from './sweep-incoming.ts'

const anna: Who = { kind: 'resident', subjectId: randomUUID(), name: '安娜', represents: [] }
const boris: Who = { kind: 'resident', subjectId: randomUUID(), name: '伯力', represents: [] }
const clerk: Who = { kind: 'staff', staffId: randomUUID(), account: 'clerk', name: '柯', posts: [] }
const nobody: Who = { kind: 'anonymous' }

const shared = new Set<string>()
const marked = new Set<string>()
const shelf = defineModule({
  name: 'shelf',
  routes: [],
  policy: {},
  fileAccess: async (_tx, _district, who, fileId) =>
    who.kind === 'staff' &&
    shared.has(fileId) &&
    (marked.has(fileId) ? markOf('核对', '样例区政务服务局', '2026-09-22') : true),
})

let server: TestServer
let adapters: FileAdapters
let address: string
beforeAll(async () => {
  server = await testServer({ modules: [shelf, filesModule([shelf])] })
  adapters = files()
  address = await server.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => server.close())

const Stored = z.object({ fileId: z.uuid(), name: z.string(), mediaType: z.string(), state: z.string() })

async function upload(who: Who, name: string, content: Uint8Array, key?: string) {
  const answer = await server.as(who).upload(name, content, key ? { key } : {})
  return { ...answer, file: Stored.safeParse(answer.body).data }
}
/** Everything that lies in the data folder, spool included. */
async function lying(): Promise<string[]> {
  const entries = await readdir(server.dataFolder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
const eicar = () =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const locked = Buffer.from(pdfContent.toString('latin1').replace('/Root', '/Encrypt 9 0 R/Root'), 'latin1')
const hugePicture = Buffer.from(pngContent)
hugePicture.writeUInt32BE(4_000_000_000, 16)
const bomb = () =>
  deflatedZip(
    { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>', big: Buffer.alloc(110_000_000) },
    { says: 10 },
  )
const pdfWith = (more: Buffer) => Buffer.concat([pdfContent, more])

describe('uploading', () => {
  test('a file is stored, typed by its content, and logged', async () => {
    const { status, file } = await upload(anna, '租赁 合同.pdf', pdfContent)
    expect(status).toBe(201)
    expect(file).toMatchObject({ name: '租赁 合同.pdf', mediaType: 'application/pdf', state: 'clean' })
    expect(server.events.at(-1)).toMatchObject({ type: 'files.file-uploaded', subject: { id: file?.fileId } })
  })

  test('the same key answers the same file, and is refused for another', async () => {
    const key = randomUUID()
    const first = await upload(anna, 'a.png', pngContent, key)
    const again = await upload(anna, 'a.png', pngContent, key)
    expect(again.body).toEqual(first.body)
    expect((await upload(anna, 'a.pdf', pdfContent, key)).status).toBe(422)
    expect((await upload(boris, 'a.png', pngContent, key)).file?.fileId).not.toBe(first.file?.fileId)
  })

  test.each<[string, Who, string, Uint8Array, number, string]>([
    ['nobody', nobody, 'a.pdf', pdfContent, 401, 'platform.sign-in-first'],
    ['an empty file', anna, 'a.pdf', new Uint8Array(), 400, 'files.empty'],
    ['a web page', anna, 'a.html', Buffer.from('<!doctype html>'), 415, 'files.type-not-allowed'],
    ['a wrong name', anna, 'a.jpg', pdfContent, 415, 'files.name-and-content-differ'],
    ['a virus', anna, 'a.pdf', pdfWith(eicar()), 422, 'files.infected'],
    ['a program called .pdf', anna, 'a.pdf', exe, 415, 'files.type-not-allowed'],
    ['a PDF cut short', anna, 'a.pdf', pdfContent.subarray(0, 40), 422, 'files.broken'],
    ['a PDF with a password', anna, 'a.pdf', locked, 422, 'files.encrypted'],
    ['a bomb called .docx', anna, 'a.docx', bomb(), 422, 'files.unpacks-too-large'],
    ['a picture that cannot be opened', anna, 'a.png', hugePicture, 413, 'files.too-many-pixels'],
  ])('%s is refused and leaves nothing behind', async (_case, who, name, content, status, code) => {
    const before = await lying()
    expect(await upload(who, name, content)).toMatchObject({ status, body: { code } })
    expect(await lying()).toEqual(before)
  })

  test('a file over the limit is cut off while it streams, without a length told', async () => {
    useFiles({ ...adapters, limit: 100_000 })
    const before = await lying()
    const answer = await upload(anna, 'a.pdf', pdfWith(randomBytes(120_000)))
    useFiles(adapters)
    expect(answer).toMatchObject({ status: 413, body: { code: 'files.too-large' } })
    expect(await lying()).toEqual(before)
  })

  test('3 GB are refused before they are read, and the line is cut', async () => {
    const sent = await new Promise<{ status: number | undefined; bytes: number }>((resolve, reject) => {
      let status: number | undefined
      const outgoing = request(`${address}/api/files`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 3 * 1024 ** 3 },
      })
      outgoing.on('response', (incoming) => {
        status = incoming.statusCode
        incoming.resume()
      })
      outgoing.on('close', () => resolve({ status, bytes: outgoing.socket?.bytesWritten ?? 0 }))
      outgoing.on('error', (error) => (status ? undefined : reject(error)))
      outgoing.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n')
    })
    expect(sent.status).toBe(413)
    expect(sent.bytes).toBeLessThan(1_000_000)
  })
})

describe('reading', () => {
  test('the uploader reads it with headers that keep a browser from running it', async () => {
    const { file } = await upload(anna, '章样.png', pngContent)
    const answer = await server.as(anna).raw(`/api/files/${file?.fileId}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload.equals(pngContent)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="file.png"; filename*=UTF-8''%E7%AB%A0%E6%A0%B7.png`,
      'content-security-policy': expect.stringContaining('sandbox'),
      'cache-control': 'private, no-cache',
      'content-length': String(pngContent.length),
    })
    const saved = await server.as(anna).raw(`/api/files/${file?.fileId}?download=1`)
    expect(saved.headers['content-disposition']).toContain('attachment')
  })

  test('a range, an unchanged file, and a range that is not there', async () => {
    const { file } = await upload(anna, 'a.pdf', pdfContent)
    const path = `/api/files/${file?.fileId}`
    const part = await server.as(anna).raw(path, { range: 'bytes=1-3' })
    expect([part.statusCode, part.payload, part.headers['content-range']]).toEqual([
      206,
      'PDF',
      `bytes 1-3/${pdfContent.length}`,
    ])
    expect((await server.as(anna).raw(path, { range: 'bytes=9999-' })).statusCode).toBe(416)
    expect((await server.as(anna).raw(path, { 'if-none-match': String(part.headers.etag) })).statusCode).toBe(
      304,
    )
  })

  test('others see it only when a module lets them, and cannot tell it from one that is not there', async () => {
    const { file } = await upload(anna, 'a.pdf', pdfContent)
    const path = `/api/files/${file?.fileId}`
    const missing = `/api/files/${randomUUID()}`
    for (const who of [boris, clerk]) {
      const [theirs, none] = [await server.as(who).get(path), await server.as(who).get(missing)]
      expect([theirs.status, none.status]).toEqual([404, 404])
      expect(theirs.body).toMatchObject({ code: 'files.not-found' })
    }
    expect((await server.as(nobody).get(path)).status).toBe(401)
    expect((await server.as(anna, '110101').get(path)).status).toBe(404)
    shared.add(file?.fileId ?? '')
    expect((await server.as(clerk).raw(path)).statusCode).toBe(200)
    expect((await server.as(boris).get(path)).status).toBe(404)
  })

  test('who may have only a marked copy gets one, also to save, and the file stays as it is', async () => {
    const content = await createCanvas(200, 100).encode('png')
    const { file } = await upload(anna, '证件.png', content)
    const fileId = file?.fileId ?? ''
    shared.add(fileId)
    marked.add(fileId)
    for (const path of [`/api/files/${fileId}`, `/api/files/${fileId}?download=1`]) {
      const copy = await server.as(clerk).raw(path)
      expect(copy.headers).toMatchObject({ 'x-yimen-copy': 'marked', 'content-type': 'image/png' })
      expect(copy.rawPayload.equals(content)).toBe(false)
    }
    const original = await server.as(anna).raw(`/api/files/${fileId}`)
    expect(original.headers['x-yimen-copy']).toBe('original')
    expect(original.rawPayload.equals(content)).toBe(true)
    const own = await server.as(anna).raw(`/api/files/${fileId}?purpose=${encodeURIComponent('租房备案')}`)
    expect(own.headers['x-yimen-copy']).toBe('marked')
    const tag = String(own.headers.etag)
    const other = await server.as(anna).raw(`/api/files/${fileId}?purpose=${encodeURIComponent('落户')}`)
    expect(other.headers.etag).not.toBe(tag)
    expect((await server.as(anna).get(`/api/files/${fileId}?purpose=x`)).body).toMatchObject({
      status: 400,
      code: 'files.purpose-missing',
    })
  })

  test('a file that no mark can be put on is not handed out without one', async () => {
    const { file } = await upload(anna, 'a.pdf', Buffer.from('%PDF-1.4\ntrailer<</Root 7 0 R>>\n%%EOF\n'))
    const fileId = file?.fileId ?? ''
    shared.add(fileId)
    marked.add(fileId)
    expect((await server.as(clerk).get(`/api/files/${fileId}`)).body).toMatchObject({
      status: 422,
      code: 'files.cannot-mark',
    })
  })

  test('what we produced ourselves can be read back', async () => {
    const now = server.clock.now()
    const kept = await server.inDistrict((tx) =>
      keepProduced(
        { tx, district: server.district, who: anna, now },
        { name: '受理通知书.pdf', mediaType: 'application/pdf', content: pdfContent },
      ),
    )
    expect(kept).toMatchObject({ state: 'clean', name: '受理通知书.pdf' })
    expect((await server.as(anna).raw(`/api/files/${kept.fileId}`)).rawPayload.equals(pdfContent)).toBe(true)
  })
})

describe('quarantine', () => {
  const away: FileAdapters['scanner'] = {
    name: 'away',
    scan: async () => {
      throw new Error('no scanner today')
    },
    check: async () => undefined,
  }
  const use = (fileId: string) => server.inDistrict((tx) => usableFile(tx, server.district, fileId))

  test.each([
    ['clean', pdfWith(randomBytes(10)), 200, null],
    ['infected', pdfWith(eicar()), 404, 'files.not-found'],
  ])('a file waits until it was scanned and is then %s', async (_state, content, status, code) => {
    useFiles({ ...adapters, scanner: away })
    const { file } = await upload(anna, 'a.pdf', content)
    const fileId = file?.fileId ?? ''
    expect(file?.state).toBe('quarantined')
    expect((await server.as(anna).get(`/api/files/${fileId}`)).body).toMatchObject({
      code: 'files.in-quarantine',
    })
    await expect(use(fileId)).rejects.toMatchObject({ kind: { code: 'files.in-quarantine' } })

    const run = () => server.runJob(scanQuarantined)
    expect(await run()).toBe(0)
    useFiles(adapters)
    expect(await run()).toBe(1)
    expect((await server.as(anna).raw(`/api/files/${fileId}`)).statusCode).toBe(status)
    if (code) await expect(use(fileId)).rejects.toMatchObject({ kind: { code } })
    else expect(await use(fileId)).toMatchObject({ fileId, uploadedBy: anna.subjectId })
  })
})

test('what a killed process left in the spool folder is swept after a day, not what is being uploaded', async () => {
  const folder = files().spoolFolder
  await mkdir(folder, { recursive: true })
  const now = server.clock.now().getTime()
  for (const [name, age] of [
    ['left', 25],
    ['running', 1],
  ] as const) {
    await writeFile(join(folder, name), 'x')
    const at = new Date(now - age * 3_600_000)
    await utimes(join(folder, name), at, at)
  }
  expect(await server.runJob(sweepIncoming)).toBe(1)
  expect(await readdir(folder)).toEqual(['running'])
})

test('the description of the API says how a file is put in and read', async () => {
  const described = await server.http.inject('/api/openapi.json')
  expect(described.json().paths).toMatchObject({
    '/api/files': { post: { operationId: 'files.upload-file', requestBody: expect.anything() } },
    '/api/files/{fileId}': { get: { operationId: 'files.read-file' } },
  })
})
