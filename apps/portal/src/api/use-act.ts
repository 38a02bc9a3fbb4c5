import { useRef, useState } from 'react'
import type { Act } from './client.ts'
import { performAct } from './perform-act.ts'

type Attempt = { fingerprint: string; key: string }

/** How an act stands: `waiting` = no answer came, and it is being sent again under the same key. */
export type ActState = 'idle' | 'sending' | 'waiting'

/**
 * One intended act. `run(fingerprint, send)` makes its key once and sends it until an answer comes; pressing again
 * while it runs does nothing, and pressing again after it could not be sent reuses the key when the fingerprint
 * (what is to be done, in a word) is the same.
 */
export function useAct() {
  const [state, setState] = useState<ActState>('idle')
  const [error, setError] = useState<unknown>(null)
  const attempt = useRef<Attempt | null>(null)
  const running = useRef(false)

  async function run<T>(fingerprint: string, send: (act: Act) => Promise<T>): Promise<T | undefined> {
    if (running.current) return undefined
    running.current = true
    if (attempt.current?.fingerprint !== fingerprint)
      attempt.current = { fingerprint, key: crypto.randomUUID() }
    setError(null)
    setState('sending')
    try {
      const answer = await performAct(attempt.current.key, send, () => setState('waiting'))
      attempt.current = null
      return answer
    } catch (failure) {
      setError(failure)
      return undefined
    } finally {
      running.current = false
      setState('idle')
    }
  }

  return { run, state, busy: state !== 'idle', error, clear: () => setError(null) }
}
