import type { Trust } from '@yimen/contract'
import { materialState, type Standing } from './material-state.ts'

/** What the choice of a material looks at. */
export type Candidate = Standing & {
  readonly trust: Trust
  /** True once a clerk has seen the original. */
  readonly seen: boolean
  readonly addedAt: Date
}

/**
 * Whether a material may be used without asking for it again (国办函〔2016〕108号): A, issued by the organ itself, and
 * B, checked against the original, are; C, uploaded, is after the original was seen once; D, self-made, stands as long
 * as its promise names a day until which it holds.
 */
export function mayReuse(candidate: Candidate, today: string): boolean {
  if (materialState(candidate, today) !== 'valid') return false
  switch (candidate.trust) {
    case 'A':
    case 'B':
      return true
    case 'C':
      return candidate.seen
    case 'D':
      return candidate.validUntil !== null
  }
}

/** The one to use: the most trusted, of those the newest. Undefined when none may be used. */
export function chooseForReuse<T extends Candidate>(candidates: readonly T[], today: string): T | undefined {
  return candidates
    .filter((candidate) => mayReuse(candidate, today))
    .sort(
      (left, right) =>
        left.trust.localeCompare(right.trust) || right.addedAt.getTime() - left.addedAt.getTime(),
    )[0]
}
