import { useEffect, useEffectEvent } from 'react'

/**
 * Calls `onNews` whenever something under one of the topics was touched at the server, and after every gap in which
 * touches may have been missed. No topics, no connection; one that is refused is tried again by the browser only
 * where the server could not answer.
 */
export function useLive(topics: readonly string[], onNews: () => void): void {
  const news = useEffectEvent(onNews)
  const asked = topics.join(',')
  useEffect(() => {
    if (!asked) return
    const stream = new EventSource(`/api/live?topics=${encodeURIComponent(asked)}`)
    let connected = false
    stream.addEventListener('open', () => {
      if (connected) news()
      connected = true
    })
    stream.addEventListener('touched', () => news())
    stream.addEventListener('resync', () => news())
    return () => stream.close()
  }, [asked])
}
