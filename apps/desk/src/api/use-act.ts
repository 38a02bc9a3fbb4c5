import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { NetworkError, problemCode } from './problem-error.ts'
import { queryClient } from './query-client.ts'
import { sessionKey } from './session-key.ts'

/** What one intended act carries: the key that makes repeats harmless, and the version that was seen. */
export type ActHeaders = { 'idempotency-key': string; 'if-match'?: string }

type Intended<V> = { variables: V; version: number | undefined; key: string }

/**
 * One intended act. Its key is made once and kept until an answer came, so that sending it again, by itself after a cut
 * or by the person, does it once. A CSRF token that has gone stale is fetched afresh.
 */
export function useAct<V, T>(
  send: (variables: V, headers: ActHeaders) => Promise<T>,
  options: { onDone?: (answer: T, variables: V) => void; onRefused?: (error: unknown) => void } = {},
) {
  const open = useRef<{ print: string; key: string } | null>(null)
  const mutation = useMutation({
    mutationFn: async ({ variables, version, key }: Intended<V>) => {
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
    mutation.mutate({ variables, version, key: open.current.key })
  }
  return {
    run,
    busy: mutation.isPending,
    waiting: mutation.isPaused,
    error: mutation.error,
    clear: mutation.reset,
  }
}
