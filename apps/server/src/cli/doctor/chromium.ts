import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Check } from './check.ts'

const run = promisify(execFile)

/** Only browser tests and pictures need a browser. */
export const chromium: Check = {
  name: 'chromium',
  async run() {
    const paths = process.env.CHROMIUM_PATH
      ? [process.env.CHROMIUM_PATH]
      : ['/usr/bin/chromium', '/usr/bin/chromium-browser']
    for (const path of paths) {
      const version = await run(path, ['--version']).then(
        ({ stdout }) => stdout.trim(),
        () => undefined,
      )
      if (version !== undefined) return { state: 'ok', detail: `${version} at ${path}` }
    }
    return {
      state: 'warning',
      detail: `none at ${paths.join(' or ')}`,
      advice: 'Only browser tests and pictures need it: install Chromium, or set CHROMIUM_PATH.',
    }
  },
}
