import { statfs } from 'node:fs/promises'
import type { Check } from './check.ts'

const gigabyte = 1024 ** 3
const least = 1
const comfortable = 5

/** A full disk stops the database; below one gigabyte it is near. */
export const diskSpace: Check = {
  name: 'disk-space',
  async run({ config }) {
    const { bavail, bsize } = await statfs(config.dataFolder)
    const free = (bavail * bsize) / gigabyte
    const detail = `${free.toFixed(1)} GB free in ${config.dataFolder}`
    if (free >= comfortable) return { state: 'ok', detail }
    return { state: free < least ? 'failed' : 'warning', detail, advice: 'Make room, or move YIMEN_DATA.' }
  },
}
