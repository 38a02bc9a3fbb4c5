import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { NetworkError, problemCode } from './problem-error.ts'
import { queryClient } from './query-client.ts'
import { sessionKey } from './session-key.ts'
import { signedInAs } from './signed-in-as.ts'

/** What one intended act carries: the key that makes repeats harmless, and the version that was seen. */
export type ActHeaders = { 'idempotency-key': string; 'if-match'?: string }

type Intended<V> = { variables: V; version: number | undefined; key: string; by: string | null }

/**
 * One intended act. Its key is made once and kept until an answer came, so that sending it again, by itself after a cut
 * or by the person, does it once. A CSRF token that has gone stale is fetched afresh. An act that still waits when
 * somebody else signs in is dropped: it is never done in another's name.
 */
export function useAct<V, T>(
  send: (variables: V, headers: ActHeaders) => Promise<T>,
  options: { onDone?: (answer: T, variables: V) => void; onRefused?: (error: unknown) => void } = {},
) {
  const open = useRef<{ print: string; key: string } | null>(null)
  const mutation = useMutation({
    mutationFn: async ({ variables, version, key, by }: Intended<V>) => {
      if (signedInAs() !== by) throw new SomebodyElse()
      try {
        return await send(variables, {
          'idempotency-key': key,
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        })
      } catch (error) {
        if (problemCode(error) === 'platform.csrf') await queryClient.refetchQueries({ queryKey: sessionKey })
        throw error
      }
    },
    retry: (count, error) => {
      if (error instanceof NetworkError) return count < 3
      return problemCode(error) === 'platform.csrf' && count < 1
    },
    retryDelay: (count, error) => (error instanceof NetworkError ? 1_000 * 2 ** count : 0),
    onSuccess: (answer, { variables }) => {
      open.current = null
      options.onDone?.(answer, variables)
    },
    onError: (error) => {
      // refused = nothing was done, so the next press is a new act; without an answer the key stays
      if (!(error instanceof NetworkError)) open.current = null
      options.onRefused?.(error)
    },
  })
  const run = (variables: V, version?: number) => {
    if (mutation.isPending) return
    const print = JSON.stringify([variables, version])
    if (open.current?.print !== print) open.current = { print, key: crypto.randomUUID() }
    mutation.mutate({ variables, version, key: open.current.key, by: signedInAs() })
  }
  return {
    run,
    busy: mutation.isPending,
    waiting: mutation.isPaused,
    error: mutation.error,
    clear: mutation.reset,
  }
}

/** The one who meant the act is no longer signed in. */
class SomebodyElse extends Error {
  override readonly name = 'SomebodyElse'
}
