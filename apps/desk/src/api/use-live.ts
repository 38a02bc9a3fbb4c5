import { useEffect, useEffectEvent } from 'react'

const again = 5_000

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
    const connect = () => {
      stream = new EventSource(`/api/live?topics=${encodeURIComponent(asked)}`)
      stream.addEventListener('open', () => {
        if (missed) news()
        missed = false
      })
      stream.addEventListener('touched', () => news())
      stream.addEventListener('resync', () => news())
      stream.addEventListener('error', () => {
        missed = true
        if (stream.readyState === EventSource.CLOSED) timer = setTimeout(connect, again)
      })
    }
    connect()
    return () => {
      clearTimeout(timer)
      stream.close()
    }
  }, [asked])
}
