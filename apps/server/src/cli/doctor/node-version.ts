import type { Check } from './check.ts'

const wanted = 24

/** Node runs our TypeScript directly only from this version on. */
export const nodeVersion: Check = {
  name: 'node',
  async run() {
    const version = process.versions.node
    if (Number(version.split('.')[0]) >= wanted) return { state: 'ok', detail: `Node ${version}` }
    return { state: 'failed', detail: `Node ${version}`, advice: `Install Node ${wanted} or newer.` }
  },
}
