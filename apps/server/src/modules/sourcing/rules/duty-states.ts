import type { DemandState, DutyState } from '@yimen/contract'

/** What can be done with a duty. */
export type DutyAct = 'mount' | 'go-live' | 'withdraw'

/** In which part somebody meets a duty: of the organ that is bound, or of the coordinating office. */
export type DutyPart = 'owner' | 'coordinator'

type Line = {
  readonly act: DutyAct
  readonly from: readonly DutyState[]
  readonly by: readonly DutyPart[]
  readonly to: DutyState
}

/** Who may do what with a duty in which state. */
export const dutyTable: readonly Line[] = [
  { act: 'mount', from: ['confirmed'], by: ['owner'], to: 'mounted' },
  { act: 'go-live', from: ['mounted'], by: ['owner', 'coordinator'], to: 'live' },
  { act: 'withdraw', from: ['confirmed', 'mounted', 'live'], by: ['owner', 'coordinator'], to: 'withdrawn' },
]

/** What these parts may do with a duty now. */
export function allowedOnDuty(state: DutyState, parts: readonly DutyPart[]): DutyAct[] {
  return dutyTable
    .filter(({ from, by }) => from.includes(state) && by.some((part) => parts.includes(part)))
    .map(({ act }) => act)
}

/** The state after an act; null when the table has no such line. */
export function dutyAfter(act: DutyAct, state: DutyState): DutyState | null {
  return dutyTable.find((line) => line.act === act && line.from.includes(state))?.to ?? null
}

/** The demands that a duty answers stand where the duty stands. */
export function demandOfDuty(state: DutyState): DemandState {
  return state
}
