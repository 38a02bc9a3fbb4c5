import type { Tx } from '../../platform/db/database.ts'
import { firstHash } from './rules/seal-hash.ts'
import { type Walked, walkChain } from './rules/walk-chain.ts'
import { links, sealOf } from './store.ts'

const chunk = 5_000

/** Walks the seals above number `after` to the newest, a chunk at a time, and stops where one does not fit. */
export async function verifySeals(tx: Tx, district: string, after: number): Promise<Walked> {
  const before = after === 0 ? firstHash : await sealOf(tx, district, after)
  let walked: Walked = { number: after, hash: before ?? firstHash, brokenAt: null }
  for (;;) {
    const next = await links(tx, district, walked.number, chunk)
    walked = walkChain(district, walked, next)
    if (walked.brokenAt !== null || next.length < chunk) return walked
  }
}
