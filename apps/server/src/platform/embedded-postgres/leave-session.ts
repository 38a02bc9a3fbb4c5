import { setTimeout as wait } from 'node:timers/promises'
import type { Session } from './open-session.ts'
import { readPidFile } from './pid-file.ts'
import { type Place, programPath } from './place.ts'
import { processAlive } from './process-alive.ts'
import { runProgram } from './run-program.ts'
import { removeSocketFolder } from './socket-folder.ts'

const longestStop = 60_000

/** Lets go of the database, and when that makes it stop, waits until it has. */
export async function leaveSession(
  place: Place,
  session: Session,
  log: (message: string) => void,
): Promise<void> {
  session.keeper.socket.ref()
  await session.keeper.client.end()
  const stops =
    session.lifeline === undefined ? await askToStop(place, session) : await session.lifeline.release()
  if (!stops) return
  const giveUp = Date.now() + longestStop
  while (await stillRuns(place, session.pid)) {
    if (Date.now() > giveUp) {
      log(
        `PostgreSQL (process ${session.pid}) has not stopped after ${longestStop / 1000} s and is left to end`,
      )
      return
    }
    await wait(10)
  }
  await removeSocketFolder(session.socketFolder)
  log('PostgreSQL has stopped')
}

async function askToStop(place: Place, session: Session): Promise<boolean> {
  if (session.adopted) return false
  const control = programPath(place.binaries, 'pg_ctl')
  const result = await runProgram(control, ['kill', 'INT', String(session.pid)], {
    account: place.account,
    cwd: place.cluster,
  })
  return result.code === 0
}

async function stillRuns(place: Place, pid: number): Promise<boolean> {
  const file = await readPidFile(place.cluster)
  return file?.pid === pid && processAlive(pid)
}
