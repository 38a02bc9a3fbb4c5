import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '../platform/embedded-postgres/free-port.ts'
import { readPidFile } from '../platform/embedded-postgres/pid-file.ts'

const launcher = fileURLToPath(new URL('../../../../bin/yimen.mjs', import.meta.url))
const patience = { timeout: 60_000, interval: 50 }
let folder: string
let address: string
let started: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-serve-'))
  address = `http://127.0.0.1:${await freePort()}`
  started = []
})
afterEach(async () => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL')
  await databaseStops()
  await rm(folder, { recursive: true, force: true })
})

/** The product as `npm start` runs it, in a process group of its own, without building pages. */
function serve(): ChildProcess {
  const child = spawn(process.execPath, [launcher, 'serve', '--no-build'], {
    detached: true,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      PORT: new URL(address).port,
      YIMEN_DATA: join(folder, 'data'),
      YIMEN_SAMPLE: 'no',
    },
  })
  started.push(child)
  return child
}

const answers = () => fetch(`${address}/health/ready`).then((response) => response.ok)
/** Resolves when the server answers; rejects at once when it has ended instead. */
const ready = (server: ChildProcess) =>
  Promise.race([
    vi.waitFor(async () => expect(await answers()).toBe(true), patience),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ])
const silent = () => vi.waitFor(() => expect(answers()).rejects.toThrow('fetch failed'), patience)
const databaseStops = () =>
  vi.waitFor(
    async () => expect(await readPidFile(join(folder, 'data', 'postgres'))).toBeUndefined(),
    patience,
  )

test('Ctrl-C in the terminal stops the server and its database, and that is no failure', async () => {
  const server = serve()
  await ready(server)
  const ended = once(server, 'exit')
  process.kill(-(server.pid ?? Number.NaN), 'SIGINT')
  expect(await ended).toEqual([0, null])
  expect(await readPidFile(join(folder, 'data', 'postgres'))).toBeUndefined()
})

test('kill -9 of the launcher leaves nothing running, and the next start is ready', async () => {
  const first = serve()
  await ready(first)
  first.kill('SIGKILL')
  await silent()
  await databaseStops()
  await ready(serve())
}, 90_000)

test('kill -9 of everything at once loses nothing: the next start is ready at once', async () => {
  const first = serve()
  await ready(first)
  process.kill(-(first.pid ?? Number.NaN), 'SIGKILL')
  await ready(serve())
}, 90_000)
