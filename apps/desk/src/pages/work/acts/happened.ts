import type { CaseForDesk } from '@yimen/contract'

type Seen = Pick<CaseForDesk, 'timeline' | 'claimedBy'>
type Entry = CaseForDesk['timeline'][number]

/** What somebody else did to a case since it was seen: the newest event, or that it was claimed or put back. */
export type Happening =
  | { kind: 'event'; entry: Entry }
  | { kind: 'claimed'; by: string }
  | { kind: 'put-back' }
  | { kind: 'unknown' }

/** Compares the case as it was seen with how it stands now. */
export function happened(seen: Seen, now: Seen): Happening {
  const known = new Set(seen.timeline.map((entry) => entry.eventId))
  const fresh = now.timeline.filter((entry) => !known.has(entry.eventId))
  const newest = fresh.sort((left, right) => right.at.localeCompare(left.at))[0]
  if (newest) return { kind: 'event', entry: newest }
  if (seen.claimedBy?.staffId === now.claimedBy?.staffId) return { kind: 'unknown' }
  return now.claimedBy ? { kind: 'claimed', by: now.claimedBy.name } : { kind: 'put-back' }
}
