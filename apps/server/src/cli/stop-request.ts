import { once } from 'node:events'

const repeatWithin = 1500

/**
 * Aborts when we are asked to stop. Ctrl-C arrives several times, from the terminal, from npm and from the launcher:
 * that is one request. One that comes later, because stopping takes too long, ends the process at once; the
 * database stops by itself then.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController()
  let asked = 0
  const ask = () => {
    if (controller.signal.aborted && Date.now() - asked > repeatWithin) process.exit(130)
    if (controller.signal.aborted) return
    asked = Date.now()
    controller.abort()
  }
  process.on('SIGINT', ask)
  process.on('SIGTERM', ask)
  return controller.signal
}

/** Resolves when the signal has been given. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
