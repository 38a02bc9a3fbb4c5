import { join, resolve } from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'

/** One embedded PostgreSQL: its programs, its cluster, and the account it runs under. */
export type Place = {
  readonly cluster: string
  readonly logFile: string
  readonly binaries: Binaries
  readonly account: Account | undefined
  /** TCP on 127.0.0.1 with a password, where there are no Unix sockets. */
  readonly tcp: boolean
}

/** The folder of the cluster inside the data folder. */
export function clusterFolder(dataFolder: string): string {
  return join(resolve(dataFolder), 'postgres')
}

/**
 * How PostgreSQL itself names the cluster. Under another account it may not be able to walk to the folder (a
 * closed home above it), but it may stand in it: we enter it as root, and /proc/self/cwd leads there without a walk.
 */
export function clusterSeenByPostgres(place: Pick<Place, 'cluster' | 'account'>): string {
  return place.account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : place.cluster
}

/** The program of that name. */
export function programPath(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}
