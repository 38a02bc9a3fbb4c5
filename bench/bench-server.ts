import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../apps/server/src/platform/embedded-postgres/index.ts'

/** A server of its own on a database of its own, in a folder that goes afterwards. */
export type BenchServer = { readonly url: string; readonly databaseUrl: string; close(): Promise<void> }

const command = fileURLToPath(new URL('../apps/server/src/cli/main.ts', import.meta.url))

/** Starts the embedded PostgreSQL (or uses BENCH_DATABASE_URL) and the real server process in front of it. */
export async function startBenchServer(say: (line: string) => void): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yimen-bench-'))
  const given = process.env.BENCH_DATABASE_URL
  const embedded = given ? null : await startEmbeddedPostgres({ dataFolder: folder, log: say })
  const databaseUrl = given ?? embedded?.url ?? ''
  const port = await freePort()
  const child = spawn(process.execPath, [command, 'serve', '--no-build'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      YIMEN_DATA: folder,
      PORT: String(port),
      YIMEN_RATE_LIMIT: '9999999',
      // The floor leaves its jobs in the queue too.
      YIMEN_JOBS: 'no',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child)
  return {
    url,
    databaseUrl,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await ended
      await embedded?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
