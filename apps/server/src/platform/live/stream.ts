import type { ServerResponse } from 'node:http'
import type { News } from './open-live.ts'

/** A browser that reads so slowly is cut off; it comes back by itself and fetches what it missed. */
const bufferLimit = 65_536
const heartbeatEvery = 25_000
/** Rights can change under an open stream: after this it is closed and asked for again. */
const longestLife = 15 * 60_000

export type Stream = {
  tell(news: News): void
  end(): void
}

/** Writes server-sent events to one browser: `ready`, then `touched` and `resync`, with a heartbeat in between. */
export function openStream(response: ServerResponse, onEnd: () => void): Stream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  })
  const write = (text: string) => {
    response.write(text)
    if (response.writableLength > bufferLimit) response.destroy()
  }
  const heartbeat = setInterval(() => write(': alive\n\n'), heartbeatEvery)
  const life = setTimeout(() => response.end(), longestLife)
  response.on('close', () => {
    clearInterval(heartbeat)
    clearTimeout(life)
    onEnd()
  })
  write('retry: 2000\nevent: ready\ndata: {}\n\n')
  return {
    tell(news) {
      const data = news.kind === 'touched' ? { topic: news.topic } : {}
      write(`event: ${news.kind}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end: () => response.end(),
  }
}
