import { openFiles } from '../../platform/files/index.ts'
import type { Check } from './check.ts'

/** Files can be kept and read back: a probe is written, read and removed. */
export const fileStore: Check = {
  name: 'file-store',
  async run({ config }) {
    const { store } = openFiles(config)
    try {
      await store.check()
      return { state: 'ok', detail: store.name }
    } catch (error) {
      return {
        state: 'failed',
        detail: `${store.name}: ${error instanceof Error ? error.message : String(error)}`,
        advice: 'Check YIMEN_FILES, the network and the rights of the account.',
      }
    }
  },
}
