import type { Reading } from '../reading.ts'
import { sealHash } from './seal-hash.ts'

/** A seal beside the reading that it stands for; `reading` is null when that reading is gone. */
export type Link = {
  readonly number: number
  readonly hash: string
  readonly readingId: string
  readonly reading: Reading | null
}

export type Walked = {
  readonly hash: string
  readonly number: number
  /** The first reading whose seal does not fit; null = all fit. */
  readonly brokenAt: string | null
}

/** Walks seals in order from `start` and stops at the first that does not fit: a changed, missing or moved reading. */
export function walkChain(
  district: string,
  start: { readonly hash: string; readonly number: number },
  links: readonly Link[],
): Walked {
  let { hash, number } = start
  for (const link of links) {
    const fits =
      link.number === number + 1 &&
      link.reading !== null &&
      sealHash(hash, district, link.reading) === link.hash
    if (!fits) return { hash, number, brokenAt: link.readingId }
    hash = link.hash
    number = link.number
  }
  return { hash, number, brokenAt: null }
}
