import { useEffect, useEffectEvent } from 'react'

/**
 * Calls `onNews` whenever something under one of the topics changed at the server (`case:<id>`, `subject:<id>`), and
 * once after every reconnection, since what happened in between was not heard. No topics, no connection.
 */
export function useLive(topics: readonly string[], onNews: () => void): void {
  const news = useEffectEvent(onNews)
  const asked = topics.join(',')
  useEffect(() => {
    if (!asked) return
    const stream = new EventSource(`/api/live?topics=${encodeURIComponent(asked)}`)
    let opened = false
    stream.addEventListener('ready', () => {
      if (opened) news()
      opened = true
    })
    stream.addEventListener('touched', () => news())
    stream.addEventListener('resync', () => news())
    return () => stream.close()
  }, [asked])
}
