import type { DemandState } from '@yimen/contract'
import type { Tone } from '@yimen/look'

/** How the state of a demand or a duty looks; what waits longer than it may is late. */
export function toneOfState(state: DemandState, overdue = false): Tone {
  if (overdue) return 'late'
  if (state === 'live') return 'done'
  if (state === 'coordinating' || state === 'returned') return 'near'
  if (state === 'cancelled' || state === 'withdrawn' || state === 'draft') return 'idle'
  return 'wait'
}
