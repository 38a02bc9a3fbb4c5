import { spawn } from 'node:child_process'
import { root } from '../bootstrap/root.mjs'
import { say } from '../bootstrap/say.mjs'

const running = new Set()
let stopped

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = signal
    for (const child of running) child.kill(signal)
  })
}

/** The signal that asked us to stop, if one did. */
export function stopSignal() {
  return stopped
}

/** Runs a program in the project with our terminal; resolves to its exit code, 1 when it cannot start. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    running.add(child)
    child.once('error', (error) => {
      say(`${program} cannot be started: ${error.message}`)
      resolve(1)
    })
    child.once('close', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}
