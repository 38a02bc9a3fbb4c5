import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { vi } from 'vitest'
import { chooseAccount } from '../../apps/server/src/platform/embedded-postgres/account.ts'
import { adoptOrStart } from '../../apps/server/src/platform/embedded-postgres/adopt-or-start.ts'
import { findBinaries } from '../../apps/server/src/platform/embedded-postgres/binaries.ts'
import { createClusterWhenMissing } from '../../apps/server/src/platform/embedded-postgres/create-cluster.ts'
import { leaveSession } from '../../apps/server/src/platform/embedded-postgres/leave-session.ts'
import { clusterFolder, type Place } from '../../apps/server/src/platform/embedded-postgres/place.ts'
import { processAlive } from '../../apps/server/src/platform/embedded-postgres/process-alive.ts'

/** A PostgreSQL that a test takes away and gives back; durable, as a real one is. */
export type PostgresProcess = {
  readonly url: string
  /** SIGKILL = a crash, SIGINT = an administrator's stop. Resolves when it is gone. */
  takeAway(signal: 'SIGKILL' | 'SIGINT'): Promise<void>
  /** Stops all its processes where they are, as a machine that is cut off; `goOn` lets them go on. */
  freeze(): Promise<{ goOn(): void }>
  /** Starts it on the same data, under the same address. */
  giveBack(): Promise<void>
  close(): Promise<void>
}

/** The processes of a running PostgreSQL besides its first, as it lists them itself. */
async function childrenOf(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
  )
  await client.end()
  return rows.map(({ pid }) => pid)
}

/** Starts a PostgreSQL of the test's own, which nobody but the test starts again. */
export async function startPostgresProcess(): Promise<PostgresProcess> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'yimen-away-'))
  const cluster = clusterFolder(dataFolder)
  await mkdir(dataFolder, { recursive: true })
  const account = await chooseAccount(cluster)
  const logFile = join(dataFolder, 'postgres.log')
  const place: Place = { cluster, account, logFile, binaries: await findBinaries(account), tcp: false }
  const log = () => undefined
  await createClusterWhenMissing(place, log)
  let session = await adoptOrStart(place, {}, log)
  return {
    url: session.url,
    async takeAway(signal) {
      const { pid, lifeline } = session
      process.kill(pid, signal)
      await vi.waitFor(
        () => {
          if (processAlive(pid)) throw new Error('PostgreSQL is still there')
        },
        { timeout: 30_000, interval: 20 },
      )
      await lifeline?.release()
    },
    async freeze() {
      const pids = [session.pid, ...(await childrenOf(session.url))]
      for (const pid of pids) process.kill(pid, 'SIGSTOP')
      return {
        goOn() {
          for (const pid of pids) if (processAlive(pid)) process.kill(pid, 'SIGCONT')
        },
      }
    },
    async giveBack() {
      session = await adoptOrStart(place, {}, log)
    },
    async close() {
      if (processAlive(session.pid)) await leaveSession(place, session, log)
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
