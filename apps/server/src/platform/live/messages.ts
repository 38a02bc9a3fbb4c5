import { z } from 'zod'

/** Stands for all topics of a district: more was touched than is worth naming. */
export const everything = '*'

const Message = z.object({ district: z.string(), topics: z.array(z.string()) })
export type Message = z.infer<typeof Message>

/** PostgreSQL takes less than 8,000 bytes in one NOTIFY. */
const payloadLimit = 7_900

/** Packs the topics of a district into as few payloads as fit. */
export function pack(district: string, topics: Iterable<string>): string[] {
  const payloads: string[] = []
  const empty = Buffer.byteLength(JSON.stringify({ district, topics: [] }))
  let batch: string[] = []
  let bytes = empty
  const flush = () => {
    if (batch.length > 0) payloads.push(JSON.stringify({ district, topics: batch } satisfies Message))
    batch = []
    bytes = empty
  }
  for (const topic of topics) {
    const more = Buffer.byteLength(JSON.stringify(topic)) + 1
    if (empty + more > payloadLimit) throw new Error(`a topic is too long to announce: ${topic.slice(0, 60)}`)
    if (bytes + more > payloadLimit) flush()
    batch.push(topic)
    bytes += more
  }
  flush()
  return payloads
}

/** Reads what another process announced; null when it is none of ours. */
export function unpack(payload: string): Message | null {
  try {
    const parsed = Message.safeParse(JSON.parse(payload))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
