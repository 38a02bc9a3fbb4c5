import { readdir, readFile, readlink, realpath } from 'node:fs/promises'

/** Whether a process of that number exists, whoever owns it. */
export function processAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Whether the number really is a PostgreSQL of this cluster: after a crash or in a container the same number soon
 * belongs to somebody else. Where the system does not tell, a living process counts.
 */
export async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  if (!processAlive(pid)) return false
  if (process.platform !== 'linux') return true
  return standsIn(await realpath(cluster), String(pid))
}

/** Whether any process of a PostgreSQL, even one whose master was killed, still works in the cluster (Linux). */
export async function anyPostgresIn(cluster: string): Promise<boolean> {
  const folder = await realpath(cluster)
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(processes.map((pid) => standsIn(folder, pid)))
  return found.includes(true)
}

async function standsIn(folder: string, pid: string): Promise<boolean> {
  // A process that ends while we look, or that we may not look into, is not ours.
  const [name, where] = await Promise.all([
    readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ])
  return name.trim() === 'postgres' && where === folder
}
