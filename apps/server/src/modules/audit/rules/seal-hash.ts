import { createHash } from 'node:crypto'
import type { Reading } from '../reading.ts'

/** What stands before the first seal of a district. */
export const firstHash = '0'.repeat(64)

/**
 * SHA-256 over the hash before and every stored word of the reading, in a fixed order. Whoever changes, drops, adds or
 * swaps a reading has to change every seal after it.
 */
export function sealHash(before: string, district: string, reading: Reading): string {
  const words = [
    district,
    reading.id,
    reading.at.toISOString(),
    reading.actor.kind,
    reading.actor.id,
    reading.actor.name,
    reading.post?.organ ?? null,
    reading.post?.organName ?? null,
    reading.post?.role ?? null,
    reading.subject?.id ?? null,
    reading.subject?.name ?? null,
    reading.action,
    reading.fields,
    reading.purpose,
    reading.case?.id ?? null,
    reading.case?.number ?? null,
  ]
  return createHash('sha256').update(before).update(JSON.stringify(words)).digest('hex')
}
