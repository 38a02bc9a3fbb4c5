import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { freePort } from '../../apps/server/src/platform/embedded-postgres/free-port.ts'

const commandLine = fileURLToPath(new URL('../../apps/server/src/cli/main.ts', import.meta.url))

/** The server as `yimen serve` runs it, in a process of its own on a database that is given. */
export type ServerProcess = {
  readonly address: string
  /** What it printed so far, for a failing test. */
  output(): string
  /** Whether the process lives. */
  alive(): boolean
  isReady(): Promise<boolean>
  becomesReady(): Promise<void>
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>
  /** Ctrl-C; resolves when it has ended, with its exit code. */
  stop(): Promise<number | null>
}

/** A folder for files, which all servers on one database share. */
export async function filesFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'yimen-resilience-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Starts a server and waits until it is ready. */
export async function startServerProcess(options: {
  readonly databaseUrl: string
  readonly dataFolder: string
  readonly port?: number
  readonly settings?: Readonly<Record<string, string>>
}): Promise<ServerProcess> {
  const port = options.port ?? (await freePort())
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [commandLine, 'serve', '--no-build'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: options.databaseUrl,
      YIMEN_DATA: options.dataFolder,
      YIMEN_HOST: '127.0.0.1',
      YIMEN_RATE_LIMIT: '9999999',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      ...options.settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(text))
  const server = wrap(child, address, lines)
  await server.becomesReady()
  return server
}

function wrap(child: ChildProcess, address: string, lines: readonly string[]): ServerProcess {
  const alive = () => child.exitCode === null && child.signalCode === null
  const end = async (signal: 'SIGKILL' | 'SIGINT') => {
    if (alive()) {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    }
    return child.exitCode
  }
  const isReady = () =>
    fetch(`${address}/health/ready`).then(
      (response) => response.ok,
      () => false,
    )
  return {
    address,
    alive,
    isReady,
    output: () => lines.join(''),
    becomesReady: () =>
      vi
        .waitUntil(
          async () => {
            if (!alive()) throw new Error(`the server ended with ${child.exitCode}:\n${lines.join('')}`)
            return isReady()
          },
          { timeout: 90_000, interval: 50 },
        )
        .then(() => undefined),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGINT'),
  }
}
