import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './check.ts'

/** Database, files and secret lie in the data folder. */
export const dataFolder: Check = {
  name: 'data-folder',
  async run({ config }) {
    const probe = join(config.dataFolder, `.probe-${randomBytes(6).toString('hex')}`)
    try {
      await mkdir(config.dataFolder, { recursive: true })
      await writeFile(probe, 'probe')
      await rm(probe)
      return { state: 'ok', detail: `${config.dataFolder} can be written` }
    } catch (error) {
      return {
        state: 'failed',
        detail: error instanceof Error ? error.message : String(error),
        advice: 'Let this account write there, or set YIMEN_DATA to another folder.',
      }
    }
  },
}
