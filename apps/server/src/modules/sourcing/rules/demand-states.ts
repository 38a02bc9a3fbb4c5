import type { DemandAct, DemandState } from '@yimen/contract'

/** In which part somebody meets a demand: of the organ that asks, of the organ that is asked, or of the office. */
export type DemandPart = 'asking' | 'asked' | 'coordinator'

/** What the table needs to know of a demand. */
export type Standing = {
  readonly state: DemandState
  readonly ruled: boolean
  readonly refusals: number
  readonly supervised: boolean
}

type Line = {
  readonly act: DemandAct
  readonly from: readonly DemandState[]
  readonly by: readonly DemandPart[]
  /** Where it leads; `same` = the state stays. `disown` is the one whose way depends on how often it was refused. */
  readonly to: DemandState | 'same' | 'next-or-office'
}

/** Who may do what with a demand in which state. What is not in a line cannot be done. */
export const demandTable: readonly Line[] = [
  { act: 'submit', from: ['draft', 'returned'], by: ['asking', 'coordinator'], to: 'submitted' },
  { act: 'pre-check', from: ['submitted'], by: ['coordinator'], to: 'pre-checked' },
  { act: 'return', from: ['submitted', 'pre-checked'], by: ['coordinator'], to: 'returned' },
  { act: 'cancel', from: ['draft', 'submitted', 'returned'], by: ['asking', 'coordinator'], to: 'cancelled' },
  {
    act: 'cancel',
    from: ['pre-checked', 'dispatched', 'coordinating'],
    by: ['coordinator'],
    to: 'cancelled',
  },
  { act: 'dispatch', from: ['pre-checked', 'withdrawn'], by: ['coordinator'], to: 'dispatched' },
  { act: 'confirm', from: ['dispatched'], by: ['asked'], to: 'confirmed' },
  { act: 'disown', from: ['dispatched'], by: ['asked'], to: 'next-or-office' },
  { act: 'rule', from: ['coordinating'], by: ['coordinator'], to: 'dispatched' },
  { act: 'remind', from: ['dispatched'], by: ['coordinator'], to: 'same' },
  { act: 'supervise', from: ['dispatched'], by: ['coordinator'], to: 'same' },
]

/** Why an act is barred though its line fits: a ruling binds, and supervision begins once. */
function barred(act: DemandAct, { ruled, supervised }: Standing): boolean {
  return (act === 'disown' && ruled) || (act === 'supervise' && supervised)
}

/** What these parts may do with a demand now, in the order of the table. */
export function allowedActs(standing: Standing, parts: readonly DemandPart[]): DemandAct[] {
  const acts = demandTable
    .filter(({ from, by }) => from.includes(standing.state) && by.some((part) => parts.includes(part)))
    .map(({ act }) => act)
    .filter((act) => !barred(act, standing))
  return [...new Set(acts)]
}

/**
 * The state after an act; null when the table has no such line. The refusal number `refusalsToOffice` (the third, by
 * default) brings a demand before the coordinating office instead of the next organ.
 */
export function stateAfter(act: DemandAct, standing: Standing, refusalsToOffice = 3): DemandState | null {
  const line = demandTable.find((one) => one.act === act && one.from.includes(standing.state))
  if (!line || barred(act, standing)) return null
  if (line.to === 'same') return standing.state
  if (line.to !== 'next-or-office') return line.to
  return standing.refusals + 1 >= refusalsToOffice ? 'coordinating' : 'dispatched'
}

/** States in which somebody's clock runs: the office checks and rules, the organ asked answers. */
export const waitingStates: readonly DemandState[] = ['submitted', 'dispatched', 'coordinating']

/** States in which nobody has to act any more, or not yet. */
export function isWaiting(state: DemandState): boolean {
  return waitingStates.includes(state)
}
