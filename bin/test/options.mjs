/** The steps of `npm test`, in the order in which they run. */
export const steps = ['types', 'lint', 'unit', 'integration', 'browser']

export const usage = `Usage: npm test -- [--only STEP[,STEP]] [FILTER …] [-- OPTIONS OF VITEST]

Runs ${steps.join(', ')}; the last line tells how many tests passed and failed.
  --only STEP   only this step or these (${steps.join(', ')})
  FILTER        only the test files whose path contains it; without --only, types and lint are left out
  TEST_DATABASE_URL   integration tests on this PostgreSQL (as a superuser) instead of the embedded one
  CHROMIUM_PATH       the Chromium for browser tests
  CI                  when set, a missing Chromium is a failure
`

/** Reads the command line; a string is the message for what cannot be understood. */
export function readOptions(args) {
  const filters = []
  let only
  let extra = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]
    if (arg === '--') {
      extra = args.slice(at + 1)
      break
    }
    if (arg === '--help' || arg === '-h') return { help: true }
    if (arg === '--only' || arg.startsWith('--only=')) {
      const value = arg === '--only' ? args[++at] : arg.slice('--only='.length)
      only = (value ?? '').split(',')
      const wrong = only.find((name) => !steps.includes(name))
      if (wrong !== undefined) return `--only takes ${steps.join(', ')}, not "${wrong}"`
    } else if (arg.startsWith('-')) return `unknown option ${arg}; options of vitest go after --`
    else filters.push(arg)
  }
  const usual = filters.length > 0 ? steps.filter((name) => name !== 'types' && name !== 'lint') : steps
  return { steps: steps.filter((name) => (only ?? usual).includes(name)), filters, extra }
}
