import type { FastifyBaseLogger } from 'fastify'
import pg from 'pg'

export type Kept = {
  /** The connection while there is one. */
  current(): pg.Client | null
  close(): Promise<void>
}

const firstWait = 100
const longestWait = 5_000
const checkEvery = 20_000

/**
 * Keeps one connection of its own to the database: connects, notices when it is lost (also silently), and connects
 * again with growing pauses until `close`. `onConnected` runs each time before the connection counts as current.
 */
export function keepConnected(options: {
  readonly url: string
  readonly name: string
  readonly log: FastifyBaseLogger
  readonly onConnected: (client: pg.Client) => Promise<void>
}): Kept {
  const { url, name, log, onConnected } = options
  let current: pg.Client | null = null
  let closed = false
  let wait = firstWait
  let timer: NodeJS.Timeout | undefined

  const lose = (client: pg.Client, error?: Error) => {
    if (closed || client !== current) return
    current = null
    log.warn({ err: error, connection: name }, 'connection lost, connecting again')
    client.end().catch((failure: unknown) => log.debug({ err: failure }, 'the lost connection did not end'))
    timer = setTimeout(connect, wait)
  }

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    })
    client.on('error', (error) => lose(client, error))
    client.on('end', () => lose(client))
    try {
      await client.connect()
      await onConnected(client)
      if (closed) return await client.end()
      current = client
      wait = firstWait
    } catch (error) {
      if (closed) return
      log.warn({ err: error, connection: name }, 'cannot connect yet')
      timer = setTimeout(connect, wait)
      wait = Math.min(wait * 2, longestWait)
    }
  }

  // A peer that vanished without a word is noticed by asking; a LISTEN connection would otherwise wait for ever.
  const check = setInterval(() => {
    const client = current
    client?.query('SELECT 1').catch((error: Error) => lose(client, error))
  }, checkEvery)
  check.unref()
  void connect()

  return {
    current: () => current,
    async close() {
      closed = true
      clearInterval(check)
      clearTimeout(timer)
      const client = current
      current = null
      await client?.end()
    },
  }
}
