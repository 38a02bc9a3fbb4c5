import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a running PostgreSQL writes into its postmaster.pid. */
export type PidFile = {
  readonly pid: number
  readonly port: number
  readonly socketFolder: string
  readonly ready: boolean
}

/** Reads the postmaster.pid of a cluster; undefined when there is none, or it is still being written. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EBUSY') return ''
      throw error
    },
  )
  return parsePidFile(text)
}

/** Parses the lines: process id, data folder, start time, port, socket folder, address, memory key, status. */
export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return {
    pid,
    port: Number(lines[3] ?? 0) || 0,
    socketFolder: lines[4] ?? '',
    ready: lines[7] === 'ready',
  }
}
