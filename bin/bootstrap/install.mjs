import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isInstalled, rememberInstalled } from './installed.mjs'
import { root } from './root.mjs'
import { say, withProgress } from './say.mjs'

const lock = join(root, '.cache', 'installing')

/** Installs the packages when they are missing or belong to another lock file. Ends the process when that fails. */
export async function installWhenMissing() {
  if (isInstalled()) return
  await takeLock()
  try {
    if (isInstalled()) return
    const code = await withProgress('Installing packages (npm ci)', runNpm)
    if (code !== 0) {
      say(`npm ci ended with code ${code}; what it says above must be solved first.`)
      process.exit(3)
    }
    rememberInstalled()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function runNpm() {
  // Under npm start we call the npm that called us; its own command line is a script for Node.
  const own = process.env.npm_execpath
  const wanted =
    'ci --no-audit --no-fund --include=dev --include=optional --prefer-offline --loglevel=error'.split(' ')
  const [program, args] = own?.endsWith('.js') ? [process.execPath, [own, ...wanted]] : ['npm', wanted]
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: program === 'npm' && process.platform === 'win32',
    })
    child.once('error', (error) => {
      say(`npm cannot be started: ${error.message}`)
      resolve(3)
    })
    child.once('exit', (code, signal) => resolve(code ?? signal))
  })
}

/** One installation at a time; the lock of a process that is gone does not count. */
async function takeLock() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let told = false; ; told = true) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!holderLives()) {
      rmSync(lock, { recursive: true, force: true })
      continue
    }
    if (!told) say('Another process installs the packages; waiting for it …')
    await wait(200)
  }
}

function holderLives() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return true
  } catch (error) {
    // A lock without its number yet was made a moment ago.
    return error.code === 'ENOENT' || error.code === 'EPERM'
  }
}
