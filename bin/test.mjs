// npm test: installs what is missing, then types, lint, unit, integration and browser tests.
import { join } from 'node:path'
import { installWhenMissing } from './bootstrap/install.mjs'
import { findNode } from './bootstrap/node24.mjs'
import { root } from './bootstrap/root.mjs'
import { say } from './bootstrap/say.mjs'
import { findChromium } from './test/chromium.mjs'
import { readOptions, usage } from './test/options.mjs'
import { run, stopSignal } from './test/run.mjs'
import { runProject } from './test/vitest.mjs'

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  say(`${options}\n\n${usage}`)
  process.exit(2)
}
if (options.help) {
  process.stdout.write(usage)
  process.exit(0)
}

await installWhenMissing()
const node = findNode()
const totals = { passed: 0, failed: 0, skipped: 0 }
const outcomes = []

/** A check that is not made of tests: counts as a failure when it fails, and as nothing when it passes. */
async function check(args) {
  return { passed: 0, failed: (await run(node, args)) === 0 ? 0 : 1, skipped: 0 }
}

async function browser() {
  const chromium = await findChromium()
  if (chromium !== undefined)
    return runProject(node, 'browser', { ...options, env: { CHROMIUM_PATH: chromium } })
  say('No Chromium: set CHROMIUM_PATH, or install it (Debian: apt install chromium).')
  return process.env.CI ? { passed: 0, failed: 1, skipped: 0 } : undefined
}

const work = {
  types: () => check([join(root, 'bin', 'types.mjs')]),
  lint: () =>
    check([join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']),
  unit: () => runProject(node, 'unit', options),
  integration: () => runProject(node, 'integration', options),
  browser,
}

for (const step of options.steps) {
  if (stopSignal() !== undefined) break
  say(`\n── ${step}`)
  const started = Date.now()
  const result = await work[step]()
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`
  if (result === undefined) {
    outcomes.push(`${step}: not run`)
    continue
  }
  for (const kind of Object.keys(totals)) totals[kind] += result[kind]
  outcomes.push(`${step}: ${result.failed === 0 ? 'passed' : 'FAILED'} (${seconds})`)
}

const stopped = stopSignal()
if (stopped !== undefined) {
  say(`\nStopped by ${stopped}.`)
  process.exit(130)
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
process.stdout.write(
  `\n${outcomes.join('\n')}\n\n${totals.passed} passed, ${totals.failed} failed${skipped}\n`,
)
process.exit(totals.failed === 0 ? 0 : 1)
