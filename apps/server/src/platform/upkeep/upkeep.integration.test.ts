import { randomUUID } from 'node:crypto'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StoredFile } from '@yimen/contract'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfContent } from '../../../../../tests/setup/make-content.ts'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Who } from '../auth/who.ts'
import { filesModule, keepProduced } from '../files/index.ts'
import { defineModule } from '../modules/module.ts'
import { forgetKeys } from './forget-keys.ts'
import { keepPartitions } from './keep-partitions.ts'
import { purgeUploads } from './purge-uploads.ts'
import { sweepContents } from './sweep-contents.ts'

const anna: Who = { kind: 'resident', subjectId: randomUUID(), name: '安娜', represents: [] }
const attached = new Set<string>()
const shelf = defineModule({
  name: 'shelf',
  routes: [],
  policy: {},
  filesInUse: async (_tx, _district, ids) => ids.filter((id) => attached.has(id)),
})
const start = '2026-09-22T10:00:00+08:00'

let server: TestServer
let owner: pg.Client
beforeAll(async () => {
  server = await testServer({ modules: [shelf, filesModule([shelf])], now: start })
  owner = new pg.Client({ connectionString: server.database.url })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await server.close()
})

async function upload(content: string): Promise<StoredFile> {
  const bytes = Buffer.concat([pdfContent, Buffer.from(content)])
  return StoredFile.parse((await server.as(anna).upload(`${content}.pdf`, bytes)).body)
}
async function contents(): Promise<string[]> {
  const names = await readdir(join(server.dataFolder, 'files', server.district), { recursive: true })
  return names.map((name) => name.slice(name.lastIndexOf('/') + 1)).filter((name) => name.length >= 64)
}
/** Contents carry the time of the real clock; this sets them back to the time of the test's. */
async function dateContents(instant: string): Promise<void> {
  const folder = join(server.dataFolder, 'files', server.district)
  for (const name of await readdir(folder, { recursive: true }))
    await utimes(join(folder, name), new Date(instant), new Date(instant))
}
const partitions = async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'event.log'::regclass ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

test('partitions are made a year ahead, by the rights of the app, and only what is missing', async () => {
  server.clock.moveTo('2029-03-15T10:00:00+08:00')
  expect(await partitions()).not.toContain('event.log_2030_03')
  expect(await server.runJob(keepPartitions)).toBe(13)
  expect(await partitions()).toContain('event.log_2030_03')
  expect(await server.runJob(keepPartitions)).toBe(0)
  server.clock.moveTo(start)
})

test('events that came before their partition move into it and can be read as before', async () => {
  const subject = { type: 'test', id: randomUUID() }
  server.clock.moveTo('2031-05-31T23:59:59+08:00')
  await server.runJob({
    name: 'early',
    cron: '',
    run: async ({ append }) => {
      append({ subject, type: 'test.early', data: {} })
      return 1
    },
  })
  const where = `SELECT tableoid::regclass::text AS name FROM event.log WHERE subject_id = '${subject.id}'`
  expect((await owner.query(where)).rows).toEqual([{ name: 'event.log_other' }])
  await server.runJob(keepPartitions)
  expect((await owner.query(where)).rows).toEqual([{ name: 'event.log_2031_05' }])
  server.clock.moveTo(start)
})

test('two that ask for partitions at once make each one once', async () => {
  server.clock.moveTo('2034-01-01T10:00:00+08:00')
  const made = await Promise.all([server.runJob(keepPartitions), server.runJob(keepPartitions)])
  expect(made.sort()).toEqual([0, 13])
  server.clock.moveTo(start)
})

test.each(['0', '61'])('the app cannot ask for %s months of partitions', async (months) => {
  await expect(
    server.inDistrict((tx) => sql`SELECT event.ensure_partitions('2026-01-01', ${months}::int)`.execute(tx)),
  ).rejects.toThrow('no partitions for')
})

test('keys are forgotten after their days, and not before', async () => {
  const keys = async () => {
    const { rows } = await server.inDistrict((tx) =>
      sql<{ key: string }>`SELECT key FROM platform.idempotency WHERE district = ${server.district}`.execute(
        tx,
      ),
    )
    return rows.map(({ key }) => key)
  }
  const key = `upload-${randomUUID()}`
  await server.as(anna).upload('key.pdf', pdfContent, { key })
  server.clock.moveTo('2026-10-22T09:59:00+08:00')
  await server.runJob(forgetKeys(30))
  expect(await keys()).toContain(key)
  server.clock.moveTo('2026-10-22T10:01:00+08:00')
  expect(await server.runJob(forgetKeys(30))).toBeGreaterThan(0)
  expect(await keys()).not.toContain(key)
  server.clock.moveTo(start)
})

test('an upload that nobody used within a week is forgotten, then its content; what is used stays', async () => {
  const [used, unused] = [await upload('used'), await upload('unused')]
  attached.add(used.fileId)
  const produced = await performAsProducer('produced')
  server.clock.moveTo('2026-09-29T09:59:00+08:00')
  await server.runJob(purgeUploads([shelf]))
  expect((await server.as(anna).raw(`/api/files/${unused.fileId}`)).statusCode).toBe(200)

  server.clock.moveTo('2026-09-29T10:01:00+08:00')
  expect(await server.runJob(purgeUploads([shelf]))).toBeGreaterThanOrEqual(1)
  expect((await server.as(anna).raw(`/api/files/${unused.fileId}`)).statusCode).toBe(404)
  expect(server.events.at(-1)).toMatchObject({ type: 'files.upload-forgotten' })

  await dateContents('2026-09-27T10:00:00+08:00')
  expect(await server.runJob(sweepContents)).toBeGreaterThanOrEqual(1)
  const left = await contents()
  expect(left).toContain(used.sha256)
  expect(left).toContain(produced)
  expect(left).not.toContain(unused.sha256)
  expect((await server.as(anna).raw(`/api/files/${used.fileId}`)).statusCode).toBe(200)
  server.clock.moveTo(start)
})

/** Makes a document as the system does. Answers its hash. */
async function performAsProducer(text: string, fail = false): Promise<string> {
  let sha256 = ''
  await server
    .runJob({
      name: 'produce',
      cron: '',
      run: async (scope) => {
        const content = Buffer.from(text)
        sha256 = (await keepProduced(scope, { name: 'a.pdf', mediaType: 'application/pdf', content })).sha256
        if (fail) throw new Error('rolled back')
        return 1
      },
    })
    .catch((error: Error) => {
      if (error.message !== 'rolled back') throw error
    })
  return sha256
}

test('contents of transactions that were rolled back, and half-written ones, are swept after a day', async () => {
  const orphan = await performAsProducer('never was', true)
  const place = join(server.dataFolder, 'files', server.district, orphan.slice(0, 2), orphan)
  await writeFile(`${place}.${randomUUID()}`, 'half')
  expect(await contents()).toContain(orphan)
  await dateContents('2026-09-21T10:01:00+08:00')
  await server.runJob(sweepContents)
  expect(await contents()).toContain(orphan)
  await dateContents('2026-09-21T09:59:00+08:00')
  expect(await server.runJob(sweepContents)).toBe(2)
  expect((await contents()).filter((name) => name.startsWith(orphan))).toEqual([])
})

test('a content that is stored again while it is swept is not lost', async () => {
  const orphan = await performAsProducer('again', true)
  await dateContents('2026-09-01T10:00:00+08:00')
  let stored = () => {}
  const storing = new Promise<void>((resolve) => {
    stored = resolve
  })
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const again = server.runJob({
    name: 'produce',
    cron: '',
    run: async (scope) => {
      await keepProduced(scope, {
        name: 'a.pdf',
        mediaType: 'application/pdf',
        content: Buffer.from('again'),
      })
      stored()
      await held
      return 1
    },
  })
  await storing
  const sweeping = server.runJob(sweepContents)
  await expect
    .poll(
      async () =>
        (await owner.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).rowCount,
    )
    .toBe(1)
  goOn()
  await Promise.all([again, sweeping])
  expect(await contents()).toContain(orphan)
})
