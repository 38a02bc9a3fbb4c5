import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScheduledJob } from '../modules/module.ts'
import { files } from './adapters.ts'

/** No upload takes longer; what is older was left by a process that was killed. */
const longest = 86_400_000

/** Removes what killed processes left in the spool folder, once a night. */
export const sweepIncoming: ScheduledJob = {
  name: 'files.sweep-incoming',
  cron: '20 3 * * *',
  async run({ now }) {
    const { spoolFolder } = files()
    let swept = 0
    for (const name of await readdir(spoolFolder).catch(noneYet)) {
      const path = join(spoolFolder, name)
      const left = await stat(path).catch(() => null) // another process may have swept it just now
      if (!left?.isFile() || now.getTime() - left.mtimeMs < longest) continue
      await rm(path, { force: true })
      swept += 1
    }
    return swept
  },
}

function noneYet(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
