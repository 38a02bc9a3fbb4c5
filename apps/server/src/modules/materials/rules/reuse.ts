import type { Sentence, Trust } from '@yimen/contract'
import { materialState, type Standing } from './material-state.ts'

/** What the choice of a material looks at. */
export type Candidate = Standing & {
  readonly trust: Trust
  /** True once a clerk has seen the original. */
  readonly seen: boolean
  /** True when it was promised by its words and their consequences (告知承诺). */
  readonly promised: boolean
  readonly addedAt: Date
}

/** Why a material is used again, or is not. */
export type ReuseReason =
  | 'issued'
  | 'checked'
  | 'seen-once'
  | 'promised'
  | 'not-seen'
  | 'no-promise'
  | 'expired'
  | 'revoked'

const uses: ReadonlySet<ReuseReason> = new Set(['issued', 'checked', 'seen-once', 'promised'])

/**
 * Why a material may or may not be used without asking for it again (国办函〔2016〕108号): A, issued by the organ itself,
 * and B, checked against the original, are; C, uploaded, is after the original was seen once; D, self-made, stands while
 * its promise holds, or as long as it names a day until which it does. What has expired or was revoked never is.
 */
export function reuseReason(candidate: Candidate, today: string): ReuseReason {
  const state = materialState(candidate, today)
  if (state !== 'valid') return state
  switch (candidate.trust) {
    case 'A':
      return 'issued'
    case 'B':
      return 'checked'
    case 'C':
      return candidate.seen ? 'seen-once' : 'not-seen'
    case 'D':
      return candidate.promised || candidate.validUntil !== null ? 'promised' : 'no-promise'
  }
}

/** Whether it may be used without asking for it again. */
export function mayReuse(candidate: Candidate, today: string): boolean {
  return uses.has(reuseReason(candidate, today))
}

/** The one to use: the most trusted, of those the newest. Undefined when none may be used. */
export function chooseForReuse<T extends Candidate>(candidates: readonly T[], today: string): T | undefined {
  return candidates.filter((candidate) => mayReuse(candidate, today)).sort(better)[0]
}

/** The one that comes closest, when none may be used: what the person is told about. */
export function closest<T extends Candidate>(candidates: readonly T[]): T | undefined {
  return [...candidates].sort(better)[0]
}

function better(left: Candidate, right: Candidate): number {
  return left.trust.localeCompare(right.trust) || right.addedAt.getTime() - left.addedAt.getTime()
}

const sentences: Readonly<Record<ReuseReason, Sentence>> = {
  issued: {
    zh: '签发机关发给您的，库里有，不用再交',
    en: 'It was issued to you and is in the vault; it is not asked for again',
  },
  checked: {
    zh: '窗口核对过原件，不用再交',
    en: 'The original was checked at a counter; it is not asked for again',
  },
  'seen-once': {
    zh: '窗口见过一次原件，不用再交',
    en: 'A counter has seen the original once; it is not asked for again',
  },
  promised: {
    zh: '您承诺过，承诺还有效，不用再交',
    en: 'You have promised it, and the promise holds; it is not asked for again',
  },
  'not-seen': {
    zh: '库里那份是您上传的，原件窗口还没见过一次，要用就选它，到窗口带上原件',
    en: 'The one in the vault was uploaded by you and no counter has seen its original yet: take it, and bring the original',
  },
  'no-promise': {
    zh: '库里那份是自己写的，没有承诺，要重新交',
    en: 'The one in the vault was made by yourself, without a promise; it has to be handed in afresh',
  },
  expired: { zh: '库里那份已经过期，要交新的', en: 'The one in the vault has expired; a new one is needed' },
  revoked: {
    zh: '库里那份已被撤销，要交新的',
    en: 'The one in the vault was revoked; a new one is needed',
  },
}

/** The reason in words, for the person and for the clerk. */
export function sayReason(reason: ReuseReason): Sentence {
  return sentences[reason]
}
