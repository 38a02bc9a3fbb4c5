import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { type Launched, lastLogLines, launchPostgres } from './launch.ts'
import { openSession, type Session } from './open-session.ts'
import { type PidFile, readPidFile } from './pid-file.ts'
import type { Place } from './place.ts'
import { anyPostgresIn, isPostgresOf, processAlive } from './process-alive.ts'
import { removeSocketFolder } from './socket-folder.ts'

const longestStart = 120_000
const lookAgain = 20
const mostAttempts = 3

/** Uses the PostgreSQL that runs on the cluster, or starts it; goes on until one of the two has worked. */
export async function adoptOrStart(
  place: Place,
  settings: Readonly<Record<string, string>>,
  log: (message: string) => void,
): Promise<Session> {
  const giveUp = Date.now() + longestStart
  let launched: Launched | undefined
  let attempts = 0
  while (Date.now() < giveUp) {
    const file = await readPidFile(place.cluster)
    if (file !== undefined && (await isPostgresOf(place.cluster, file.pid))) {
      const session = file.ready ? await openSession(place, file, file.pid !== launched?.pid) : undefined
      if (session !== undefined) return session
    } else if (launched === undefined || launched.ended()) {
      const remains = await anyPostgresIn(place.cluster)
      if (!remains && attempts === mostAttempts) {
        throw new EmbeddedPostgresError(`PostgreSQL does not start:\n${await lastLogLines(place)}`)
      }
      if (!remains) {
        await clearStale(place, file)
        attempts += 1
        launched = await launchPostgres(place, settings)
        log(`PostgreSQL ${place.binaries.version} starts in ${place.cluster}`)
      }
    }
    await wait(lookAgain)
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL is not ready after ${longestStart / 1000} s:\n${await lastLogLines(place)}`,
  )
}

/**
 * After a crash the file of the one before is left. PostgreSQL clears it by itself, unless its number now belongs
 * to somebody else's process under the same account; nobody works in the cluster, so then we take it away.
 */
async function clearStale(place: Place, file: PidFile | undefined): Promise<void> {
  if (file === undefined) return
  await removeSocketFolder(file.socketFolder)
  if (process.platform !== 'linux' || !processAlive(file.pid)) return
  await rm(join(place.cluster, 'postmaster.pid'), { force: true })
  await rm(join(place.cluster, '.s.PGSQL.5432.lock'), { force: true })
}
