import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chooseAccount } from './account.ts'
import { adoptOrStart } from './adopt-or-start.ts'
import { findBinaries } from './binaries.ts'
import { createClusterWhenMissing } from './create-cluster.ts'
import { leaveSession } from './leave-session.ts'
import type { Session } from './open-session.ts'
import { clusterFolder, type Place } from './place.ts'

export type EmbeddedPostgresOptions = {
  /** The cluster is kept in `postgres` inside it, its log beside that in `postgres.log`. */
  readonly dataFolder: string
  /** Gets one line for each thing that happens to the database. */
  readonly log: (message: string) => void
  /** Settings that differ from ours, for instance `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>
  /** TCP on 127.0.0.1 with a password instead of a socket; always so on Windows. */
  readonly tcp?: boolean
}

export type EmbeddedPostgres = {
  /** Connects as the owner of everything to the database `yimen`. */
  readonly url: string
  /** Whether it was running already. */
  readonly adopted: boolean
  /** Lets go of it; the last of its users makes it stop, and then this resolves when it has. */
  stop(): Promise<void>
}

/**
 * Gives a running PostgreSQL on the data folder: adopts the one that runs, else starts it, making the cluster
 * first when there is none. While we use it, it is started again when it dies; when we die, even by kill -9, it
 * stops cleanly unless others use it. Throws EmbeddedPostgresError when it cannot be had here.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, settings = {} } = options
  const place = await findPlace(options)
  await createClusterWhenMissing(place, log)
  let session = await adoptOrStart(place, settings, log)
  let stopping = false
  let recovery: Promise<void> = Promise.resolve()

  const recover = async (): Promise<void> => {
    await session.lifeline?.release()
    for (let pause = 1000; !stopping; pause = Math.min(pause * 2, 30_000)) {
      try {
        session = await adoptOrStart(place, settings, log)
        log('PostgreSQL is back')
        return watch()
      } catch (error) {
        log(`PostgreSQL cannot be started again: ${error instanceof Error ? error.message : String(error)}`)
      }
      await wait(pause, undefined, { ref: false })
    }
  }
  const watch = (): void => {
    session.keeper.client.once('end', () => {
      if (stopping) return
      log('PostgreSQL is gone, starting it again')
      recovery = recover()
    })
  }
  watch()

  let stopped: Promise<void> | undefined
  const stop = async (last: () => Session): Promise<void> => {
    stopping = true
    await recovery
    await leaveSession(place, last(), log)
  }
  return {
    url: session.url,
    adopted: session.adopted,
    stop() {
      stopped ??= stop(() => session)
      return stopped
    },
  }
}

async function findPlace(options: EmbeddedPostgresOptions): Promise<Place> {
  const dataFolder = resolve(options.dataFolder)
  await mkdir(dataFolder, { recursive: true })
  const cluster = clusterFolder(dataFolder)
  const account = await chooseAccount(cluster)
  return {
    cluster,
    account,
    logFile: join(dataFolder, 'postgres.log'),
    binaries: await findBinaries(account),
    tcp: options.tcp ?? process.platform === 'win32',
  }
}
