import type { EntrustmentAction, EntrustmentState } from '@yimen/contract'
import type { Who } from '../../../platform/auth/who.ts'

/** The longest that somebody may be entrusted at once; after that it is given anew, knowingly. */
export const longestYears = 3

/** What decides how an entrustment stands and who may do what to it. */
export type Standing = {
  readonly state: EntrustmentState
  readonly valid_until: string
  readonly giver_id: string
  readonly agent_id: string
}

/** The last day counts; the day after, the clock alone has ended it. */
export function stateOn(row: Pick<Standing, 'state' | 'valid_until'>, today: string): EntrustmentState {
  return row.state === 'given' && row.valid_until < today ? 'expired' : row.state
}

/** From today to the same day some years on; both are days `YYYY-MM-DD`. */
export function endsInTime(until: string, today: string): boolean {
  const last = `${Number(today.slice(0, 4)) + longestYears}${today.slice(4)}`
  return today <= until && until <= last
}

/** For whom somebody may entrust others: oneself, and firms as their legal representative; an agent passes nothing on. */
export function giversOf(who: Who): string[] {
  if (who.kind !== 'resident') return []
  const firms = who.represents.filter((one) => one.capacity === 'legal-representative' && !one.scope)
  return [who.subjectId, ...firms.map((one) => one.subjectId)]
}

/** The state table: who gave it ends it, the agent declines it, both only while it holds. */
export function allowedOnEntrustment(who: Who, row: Standing, today: string): EntrustmentAction[] {
  if (who.kind !== 'resident' || stateOn(row, today) !== 'given') return []
  if (row.agent_id === who.subjectId) return ['decline']
  return giversOf(who).includes(row.giver_id) ? ['end'] : []
}
