import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Place } from './place.ts'

/** The port number only names the socket file; nothing listens on the network. */
export const socketPort = 5432

const longestPath = process.platform === 'darwin' ? 103 : 107
const shortPrefix = 'yimen-socket-'

/**
 * Where the socket goes: the cluster itself ("." to PostgreSQL, which stands in it), or a closed folder for
 * temporary files when the path would be longer than a socket address can hold. Its name is the same at every
 * start, so that clients find a database that was started again.
 */
export async function chooseSocketFolder(place: Place): Promise<string> {
  if (Buffer.byteLength(join(place.cluster, `.s.PGSQL.${socketPort}`)) <= longestPath) return '.'
  const name = shortPrefix + createHash('sha256').update(place.cluster).digest('hex').slice(0, 12)
  const wanted = join(tmpdir(), name)
  const made = await mkdir(wanted, { mode: 0o700 }).then(
    () => true,
    () => false,
  )
  if (!made && (await isClosed(wanted, place))) return wanted
  // Somebody else holds the name: a fresh one, which no other can have prepared.
  const folder = made ? wanted : await mkdtemp(join(tmpdir(), shortPrefix))
  if (place.account !== undefined) await chown(folder, place.account.uid, place.account.gid)
  return folder
}

async function isClosed(folder: string, place: Place): Promise<boolean> {
  const found = await lstat(folder)
  const owner = place.account?.uid ?? process.getuid?.()
  return found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0
}

/** Removes the short folder of a PostgreSQL that is gone; the cluster itself is left alone. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (basename(folder).startsWith(shortPrefix)) await rm(folder, { recursive: true, force: true })
}

/** The address under which clients reach it. */
export function connectionUrl(place: Place, socketFolder: string, database: string): string {
  const folder = socketFolder === '.' ? place.cluster : socketFolder
  return `postgresql://yimen@${encodeURIComponent(folder)}/${database}`
}
