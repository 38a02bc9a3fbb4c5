import type { CaseActionName, CaseForDesk, Sentence } from '@yimen/contract'

/** What one can press at a case. Reviewing and deciding each have two buttons, one for each direction. */
export type ActName =
  | 'claim'
  | 'release'
  | 'accept'
  | 'request-correction'
  | 'refuse'
  | 'propose-grant'
  | 'propose-deny'
  | 'grant'
  | 'deny'
  | 'send-back'
  | 'pause'
  | 'resume'
  | 'extend'
  | 'deliver'

export type BarAct = { act: ActName; kind: 'usual' | 'grave' | 'main' }
export type BlockedAct = { act: ActName; reason: Sentence }
export type ActBarContent = { blocked: BlockedAct[]; acts: BarAct[] }

type Shown = Pick<CaseForDesk, 'allowed' | 'blocked' | 'claimedBy'>

/** Keys of each act, as the buttons show them. */
export const actKeys: Record<ActName, readonly string[]> = {
  claim: ['C'],
  release: ['C'],
  accept: ['F8'],
  'request-correction': ['F9'],
  refuse: ['F10'],
  'propose-grant': ['Ctrl', 'Enter'],
  'propose-deny': ['X'],
  grant: ['Ctrl', 'Enter'],
  deny: ['X'],
  'send-back': ['B'],
  pause: ['T'],
  resume: ['T'],
  extend: ['E'],
  deliver: ['D'],
}

const buttons: Partial<Record<CaseActionName, readonly ActName[]>> = {
  accept: ['accept'],
  'request-correction': ['request-correction'],
  refuse: ['refuse'],
  review: ['propose-deny', 'propose-grant'],
  decide: ['deny', 'grant'],
  'send-back': ['send-back'],
  pause: ['pause'],
  resume: ['resume'],
  extend: ['extend'],
  deliver: ['deliver'],
}

/** From left to right; what cannot be undone and is against the applicant stands before the main act. */
const order: readonly ActName[] = [
  'release',
  'claim',
  'send-back',
  'extend',
  'pause',
  'refuse',
  'propose-deny',
  'deny',
  'request-correction',
  'accept',
  'resume',
  'deliver',
  'propose-grant',
  'grant',
]
const grave = new Set<ActName>(['refuse', 'propose-deny', 'deny'])
/** The act that the work is about, in order of preference. */
const mains: readonly ActName[] = [
  'grant',
  'propose-grant',
  'resume',
  'accept',
  'deliver',
  'request-correction',
  'claim',
]

/**
 * The bar under a case, from what the server allows: nothing is guessed here. The main act stands last; a letter with
 * something in it makes the correction the main act. `me` decides between claiming and putting back.
 */
export function barActs(shown: Shown, me: string, letterLines: number): ActBarContent {
  const acts = shown.allowed.flatMap((action) => buttons[action] ?? [])
  if (shown.allowed.includes('claim')) {
    if (shown.claimedBy === null) acts.push('claim')
    if (shown.claimedBy?.staffId === me) acts.push('release')
  }
  const wanted = letterLines > 0 && acts.includes('request-correction') ? 'request-correction' : undefined
  const main = wanted ?? mains.find((act) => acts.includes(act))
  const sorted = order.filter((act) => acts.includes(act) && act !== main)
  return {
    blocked: shown.blocked.flatMap(({ action, reason }) =>
      (buttons[action] ?? []).map((act) => ({ act, reason })),
    ),
    acts: [
      ...sorted.map((act) => ({ act, kind: grave.has(act) ? ('grave' as const) : ('usual' as const) })),
      ...(main ? [{ act: main, kind: 'main' as const }] : []),
    ],
  }
}
