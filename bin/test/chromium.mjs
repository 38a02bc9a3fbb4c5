import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say, withProgress } from '../bootstrap/say.mjs'
import { run } from './run.mjs'

const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The path of a Chromium that runs; installs Debian's when we may. Undefined when it cannot be had. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (works(named)) return named
    say(`CHROMIUM_PATH names ${named}, which does not run.`)
    return undefined
  }
  const found = usualPaths.find(works)
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  await withProgress('Installing Chromium (apt-get)', installChromium)
  return usualPaths.find(works)
}

function works(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

async function installChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
  })
}
