import type { DemandState, OrganLevel, Progress } from '@yimen/contract'

/** One demand of a campaign, as far as its progress needs. */
export type Counted = {
  readonly state: DemandState
  /** Who has to answer, or is proposed to. */
  readonly organ: string | null
  readonly level: OrganLevel | null
  readonly overdue: boolean
}

const answered: readonly DemandState[] = ['confirmed', 'mounted', 'live']

/** How far some demands have come. What was cancelled is not counted. */
export function progressOf(rows: readonly Counted[]): Progress {
  const counted = rows.filter(({ state }) => state !== 'cancelled')
  const done = counted.filter(({ state }) => answered.includes(state)).length
  const waiting = counted.filter(({ state }) => state === 'dispatched')
  return {
    total: counted.length,
    answered: done,
    waiting: waiting.length,
    overdue: waiting.filter(({ overdue }) => overdue).length,
    before: counted.length - done - waiting.length,
  }
}

/** The progress of each group, those with most left to do first. */
export function progressBy<K extends string | null>(
  rows: readonly Counted[],
  keyOf: (row: Counted) => K,
): (Progress & { readonly key: K })[] {
  return [...Map.groupBy(rows, keyOf)]
    .map(([key, group]) => ({ key, ...progressOf(group) }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - b.answered - (a.total - a.answered) || b.total - a.total)
}
