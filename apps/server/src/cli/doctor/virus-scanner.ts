import { openFiles } from '../../platform/files/index.ts'
import type { Check } from './check.ts'

/** Uploads are scanned by something that knows viruses. */
export const virusScanner: Check = {
  name: 'virus-scanner',
  async run({ config }) {
    const { scanner } = openFiles(config)
    try {
      await scanner.check()
    } catch (error) {
      return {
        state: 'failed',
        detail: `${scanner.name}: ${error instanceof Error ? error.message : String(error)}`,
        advice: 'Start clamd, or correct YIMEN_SCANNER. Until then uploads stay in quarantine.',
      }
    }
    if (config.scanner !== 'content') return { state: 'ok', detail: scanner.name }
    return {
      state: 'warning',
      detail: scanner.name,
      advice: 'For a real district set YIMEN_SCANNER=clamd://host:3310 (ClamAV).',
    }
  },
}
