import type { FastifyBaseLogger } from 'fastify'
import { keepConnected } from './keep-connected.ts'
import { everything, pack, unpack } from './messages.ts'

/** What a listener is told: a topic was touched, or news may have been missed and everything is worth fetching. */
export type News = { readonly kind: 'touched'; readonly topic: string } | { readonly kind: 'resync' }

export type Live = {
  /** Tells all processes that these topics were touched. Call it after the commit; it never throws or waits. */
  announce(district: string, topics: readonly string[]): void
  /** Hears of these topics of the district until the answered function is called. */
  subscribe(district: string, topics: readonly string[], hear: (news: News) => void): () => void
  /** True while news from other processes comes in. */
  listening(): boolean
  close(): Promise<void>
}

const channel = 'yimen_live'
/** More than this waiting to be sent is no longer worth naming one by one. */
const waitingLimit = 5_000
/** Milliseconds in which news is gathered: nobody sees the difference, and a busy server speaks forty times a second at most. */
const gatheredFor = 25

type Listener = { readonly topics: ReadonlySet<string>; readonly hear: (news: News) => void }

/**
 * Opens live updates over LISTEN/NOTIFY with two connections of its own, one that listens and one that sends.
 *
 * Announcing happens after the commit and on a connection of its own for a reason: NOTIFY inside a
 * transaction takes a lock on the whole database at commit, and all transactions that notify then commit one after
 * another. What is lost by that (a process that dies between its commit and the announcement) costs one refresh of a
 * screen, never a fact: facts are in the log.
 */
export function openLive({ url, log }: { url: string; log: FastifyBaseLogger }): Live {
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<string, Set<string>>()
  let sending = false
  let scheduled = false
  let timer: NodeJS.Timeout | undefined
  let everConnected = false

  const resync = (district?: string) => {
    for (const [of, those] of listeners)
      if (district === undefined || of === district) for (const { hear } of those) hear({ kind: 'resync' })
  }
  const hearAll = (payload: string) => {
    const message = unpack(payload)
    if (!message) return log.warn({ payload: payload.slice(0, 200) }, 'a notice that is none of ours')
    if (message.topics.includes(everything)) return resync(message.district)
    for (const { topics, hear } of listeners.get(message.district) ?? [])
      for (const topic of message.topics) if (topics.has(topic)) hear({ kind: 'touched', topic })
  }

  const listening = keepConnected({
    url,
    log,
    name: 'yimen-live-listen',
    async onConnected(client) {
      client.on('notification', ({ payload }) => hearAll(payload ?? ''))
      await client.query(`LISTEN ${channel}`)
      // Whatever was said while nobody listened is lost: screens fetch again.
      if (everConnected || listeners.size > 0) resync()
      everConnected = true
    },
  })
  const speaking = keepConnected({ url, log, name: 'yimen-live-speak', onConnected: async () => schedule() })

  function schedule(): void {
    if (scheduled || sending || waiting.size === 0) return
    scheduled = true
    timer = setTimeout(() => {
      scheduled = false
      void send()
    }, gatheredFor)
  }

  async function send(): Promise<void> {
    const client = speaking.current()
    if (!client || sending) return
    sending = true
    const batch = [...waiting]
    waiting.clear()
    try {
      const payloads = batch.flatMap(([district, topics]) => pack(district, topics))
      await client.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [
        channel,
        payloads,
      ])
    } catch (error) {
      log.warn({ err: error }, 'could not announce, will say it again')
      for (const [district, topics] of batch) remember(district, topics)
    } finally {
      sending = false
      if (speaking.current()) schedule()
    }
  }

  function remember(district: string, topics: Iterable<string>): void {
    const known = waiting.get(district) ?? new Set<string>()
    for (const topic of topics) known.add(topic)
    waiting.set(district, known.size > waitingLimit ? new Set([everything]) : known)
  }

  return {
    announce(district, topics) {
      remember(district, topics)
      schedule()
    },
    subscribe(district, topics, hear) {
      const listener = { topics: new Set(topics), hear }
      const those = listeners.get(district) ?? new Set<Listener>()
      those.add(listener)
      listeners.set(district, those)
      return () => {
        those.delete(listener)
        if (those.size === 0) listeners.delete(district)
      }
    },
    listening: () => listening.current() !== null,
    async close() {
      clearTimeout(timer)
      await Promise.all([listening.close(), speaking.close()])
    },
  }
}
