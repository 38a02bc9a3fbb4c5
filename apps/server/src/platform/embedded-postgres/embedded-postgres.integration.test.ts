import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts'
import { readPidFile } from './pid-file.ts'

let dataFolder: string
let log: string[]
const opened: { stop(): Promise<void> }[] = []

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'yimen-embedded-'))
  log = []
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.stop()))
  await rm(dataFolder, { recursive: true, force: true })
})

async function start(folder = dataFolder, options: { tcp?: boolean } = {}): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({
    dataFolder: folder,
    log: (line) => log.push(line),
    ...options,
  })
  opened.push(database)
  return database
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Another process that uses the database; resolves when it has it. */
async function holder(): Promise<{
  child: ChildProcess
  url: string
  adopted: boolean
  leave(): Promise<void>
}> {
  const script = fileURLToPath(new URL('../../../../../tests/setup/hold-database.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ['pipe', 'pipe', 'ignore'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  const leave = async () => {
    const gone = once(child, 'exit')
    child.stdin.end()
    await gone
  }
  return { child, leave, ...JSON.parse(String(line)) }
}

const running = () => readPidFile(join(dataFolder, 'postgres'))
const hasStopped = () => vi.waitFor(async () => expect(await running()).toBeUndefined(), { timeout: 20_000 })

test('what was written is there after a stop and a start', async () => {
  const first = await start()
  await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
  await first.stop()
  expect(await running()).toBeUndefined()
  const second = await start()
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
})

test('it writes through to the disk and speaks UTF-8 ordered by code point', async () => {
  const { url } = await start()
  expect(await query(url, 'SHOW fsync')).toEqual([{ fsync: 'on' }])
  expect(await query(url, 'SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }])
  expect(await query(url, "SELECT 'Z' < 'a' AS points, '门' ~ '\\w' AS letter")).toEqual([
    { points: true, letter: true },
  ])
})

test('trigrams see Chinese letters', async () => {
  const { url } = await start()
  await query(url, 'CREATE EXTENSION pg_trgm')
  expect(await query(url, "SELECT cardinality(show_trgm('营业执照')) AS n")).toEqual([{ n: 5 }])
})

test('a path longer than a socket address still works, and leaves nothing in the temporary folder', async () => {
  const deep = join(dataFolder, '一窗受理'.repeat(6), 'x'.repeat(60))
  const database = await start(deep)
  expect(database.url).toContain('yimen-socket-')
  expect(await query(database.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
  await database.stop()
  expect(existsSync(decodeURIComponent(new URL(database.url).hostname))).toBe(false)
})

test('where there are no sockets it listens on this machine only, with a password', async () => {
  await chmod(dataFolder, 0o755)
  const { url } = await start(dataFolder, { tcp: true })
  expect(await query(url, 'SELECT host(inet_server_addr()) AS at')).toEqual([{ at: '127.0.0.1' }])
  await expect(query(url.replace(/:[^:@/]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/)
})

test('two processes share one, and the last to leave stops it', async () => {
  const first = await holder()
  const second = await start()
  expect([first.adopted, second.adopted]).toEqual([false, true])
  await first.leave()
  expect(await query(second.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
  await second.stop()
  expect(await running()).toBeUndefined()
})

test('two that start at the same moment on a new folder use the same database', async () => {
  const [one, two] = await Promise.all([holder(), holder()])
  await query(one.url, 'CREATE TABLE met ()')
  expect(await query(two.url, "SELECT to_regclass('met')::text AS met")).toEqual([{ met: 'met' }])
  await Promise.all([one.leave(), two.leave()])
  await hasStopped()
})

test('kill -9 of its user stops it cleanly and loses nothing', async () => {
  const user = await holder()
  await query(user.url, 'CREATE TABLE kept AS SELECT 7 AS n')
  user.child.kill('SIGKILL')
  await hasStopped()
  expect(await readFile(join(dataFolder, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  const again = await start()
  expect(await query(again.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
})

test('kill -9 of the database itself brings it back with all that was committed', async () => {
  const { url } = await start()
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS n')
  const before = await running()
  process.kill(before?.pid ?? Number.NaN, 'SIGKILL')
  await vi.waitFor(() => expect(log).toContain('PostgreSQL is back'), { timeout: 20_000 })
  expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
})

test.runIf(process.platform === 'linux')(
  'a stale file that names a stranger does not stop the start',
  async () => {
    await (await start()).stop()
    const stale = `${process.pid}\n/proc/self/cwd\n1700000000\n5432\n.\n\n  1 1\nready\n`
    await writeFile(join(dataFolder, 'postgres', 'postmaster.pid'), stale)
    const { url, adopted } = await start()
    expect(adopted).toBe(false)
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
  },
)

test('a database of another version is refused with what to do', async () => {
  await mkdir(join(dataFolder, 'postgres'))
  await writeFile(join(dataFolder, 'postgres', 'PG_VERSION'), '9\n')
  await expect(start()).rejects.toThrow(/made by PostgreSQL 9.*Export/s)
})

test('a configuration that PostgreSQL refuses is told with its own words', async () => {
  await (await start()).stop()
  await writeFile(join(dataFolder, 'postgres', 'postgresql.auto.conf'), "work_mem = 'plenty'\n")
  await expect(start()).rejects.toThrow(/does not start.*work_mem/s)
})
