import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { freePort } from '../../apps/server/src/platform/embedded-postgres/free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site under test answers, without a slash at the end. */
    site: string
  }
}

const commandLine = fileURLToPath(new URL('../../apps/server/src/cli/main.ts', import.meta.url))
const longestStart = 240_000

/**
 * Before the browser tests: the whole product with the sample district, as `npm start` serves it. TEST_SITE names one
 * that runs already, for whoever writes a test and does not want to wait for a start.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_SITE
  if (given !== undefined && given !== '') {
    project.provide('site', given)
    return async () => undefined
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'yimen-browser-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, [commandLine, 'serve'], {
    env: { ...process.env, PORT: String(port), YIMEN_DATA: dataFolder, LOG_LEVEL: 'warn', DATABASE_URL: '' },
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
  project.provide('site', address)
  return stop
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
