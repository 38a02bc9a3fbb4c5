import { spawn } from 'node:child_process'
import { chown, open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { clusterSeenByPostgres, type Place, programPath } from './place.ts'
import { plainEnvironment } from './run-program.ts'
import { settingsFile } from './settings.ts'
import { chooseSocketFolder, socketPort } from './socket-folder.ts'

export type Launched = {
  readonly pid: number | undefined
  /** Whether the process has ended. */
  ended(): boolean
}

const largestLog = 10 * 1024 * 1024

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C in the terminal reaches us and not it: first our
 * requests end, then the database. It says what it has to say in the log file.
 */
export async function launchPostgres(
  place: Place,
  settings: Readonly<Record<string, string>>,
): Promise<Launched> {
  const settingsPath = join(place.cluster, 'yimen.conf')
  await writeFile(settingsPath, settingsFile(settings), { mode: 0o600 })
  if (place.account !== undefined) await chown(settingsPath, place.account.uid, place.account.gid)
  const size = await stat(place.logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestLog) await rename(place.logFile, `${place.logFile}.1`)
  const log = await open(place.logFile, 'a', 0o600)
  try {
    const child = spawn(programPath(place.binaries, 'postgres'), await postgresArguments(place), {
      cwd: place.cluster,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: plainEnvironment(),
      ...place.account,
    })
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    child.once('error', () => {
      ended = true
    })
    child.unref()
    return { pid: child.pid, ended: () => ended }
  } finally {
    await log.close()
  }
}

/** The last lines of the log, for a person who must learn why it does not start. */
export async function lastLogLines(place: Place): Promise<string> {
  const text = await readFile(place.logFile, 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-5).join('\n')
}

async function postgresArguments(place: Place): Promise<string[]> {
  const data = ['-D', clusterSeenByPostgres(place)]
  if (place.tcp) return [...data, '-p', String(await freePort()), '-h', '127.0.0.1', '-k', '']
  return [...data, '-p', String(socketPort), '-h', '', '-k', await chooseSocketFolder(place)]
}
