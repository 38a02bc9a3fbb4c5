import type { Act } from './client.ts'
import { NetworkError, ProblemError } from './problem-error.ts'
import { sessionForAct } from './session.ts'

const waits = [1_000, 3_000, 6_000]

/**
 * Sends one act under one key until an answer comes: after a cut it is sent again, at once when the browser comes
 * back online. A refused CSRF token is renewed once. Throws the last error when no answer came in the end.
 */
export async function performAct<T>(
  key: string,
  send: (act: Act) => Promise<T>,
  onWaiting: () => void,
): Promise<T> {
  let renewed = false
  for (let attempt = 0; ; ) {
    try {
      const session = await sessionForAct(false)
      return await send({ key, csrfToken: session.csrfToken })
    } catch (error) {
      if (!renewed && isStaleToken(error)) {
        renewed = true
        await sessionForAct(true)
        continue
      }
      const wait = waits[attempt]
      if (!(error instanceof NetworkError) || wait === undefined) throw error
      attempt += 1
      onWaiting()
      await pause(wait)
    }
  }
}

function isStaleToken(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code.includes('csrf')
}

/** Waits `milliseconds`, or less when the network comes back in between. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener('online', done)
  })
}
