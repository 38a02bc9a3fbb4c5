import { useEffect, useEffectEvent } from 'react'
import { coalesce } from './coalesce.ts'

const again = 5_000
/** Soon enough to be seen within a second, and not more often. */
const together = 600

/**
 * Calls `onNews` whenever something under one of the topics was touched at the server, and after every gap in which
 * touches may have been missed. No topics, no connection. The browser reconnects after a cut by itself; after a refusal
 * (a server that is just starting, a session that ended) it gives up, so it is asked again later.
 */
export function useLive(topics: readonly string[], onNews: () => void): void {
  const news = useEffectEvent(onNews)
  const asked = topics.join(',')
  useEffect(() => {
    if (!asked) return
    let stream: EventSource
    let timer: ReturnType<typeof setTimeout> | undefined
    let missed = false
    const tell = coalesce(() => news(), together)
    const connect = () => {
      stream = new EventSource(`/api/live?topics=${encodeURIComponent(asked)}`)
      stream.addEventListener('open', () => {
        if (missed) tell.call()
        missed = false
      })
      stream.addEventListener('touched', () => tell.call())
      stream.addEventListener('resync', () => tell.call())
      stream.addEventListener('error', () => {
        missed = true
        if (stream.readyState === EventSource.CLOSED) timer = setTimeout(connect, again)
      })
    }
    connect()
    return () => {
      clearTimeout(timer)
      tell.stop()
      stream.close()
    }
  }, [asked])
}
