import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../apps/server/src/platform/embedded-postgres/free-port.ts'

const commandLine = fileURLToPath(new URL('../../apps/server/src/cli/main.ts', import.meta.url))
const longestStart = 240_000

/** A running site; `address` has no slash at the end. */
export type Site = { readonly address: string; stop(): Promise<void> }

/** Starts the whole product with the sample district on a folder of its own, as `npm start` does. */
export async function startSite(): Promise<Site> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'yimen-browser-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, [commandLine, 'serve'], {
    env: {
      ...process.env,
      PORT: String(port),
      YIMEN_DATA: dataFolder,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
      // All people of all tests come from one address.
      YIMEN_RATE_LIMIT: '9999999',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lines: string[] = []
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => lines.push(text))
  }
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGINT')
      await once(server, 'exit')
    }
    await rm(dataFolder, { recursive: true, force: true })
  }
  try {
    await becomesReady(server, address)
  } catch (error) {
    await stop()
    throw new Error(`The site does not start:\n${lines.join('').trim()}`, { cause: error })
  }
  return { address, stop }
}

async function becomesReady(server: ChildProcess, address: string): Promise<void> {
  const giveUp = Date.now() + longestStart
  while (Date.now() < giveUp) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error('it has ended')
    const ready = await fetch(`${address}/health/ready`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await wait(100)
  }
  throw new Error(`it is not ready after ${longestStart / 1000} s`)
}
