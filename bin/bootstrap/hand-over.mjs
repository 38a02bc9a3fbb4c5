import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'
import { say } from './say.mjs'

/**
 * Runs the program in our place: it has our terminal, gets our signals, and gives us its exit code. The open
 * channel lets it notice when we are killed.
 */
export function handOver(node, args) {
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Node keeps what it has compiled there, which halves the time of a start.
    env: { NODE_COMPILE_CACHE: join(root, '.cache', 'compile'), ...process.env },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    say(`${node} cannot be started: ${error.message}`)
    process.exit(3)
  })
  child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
