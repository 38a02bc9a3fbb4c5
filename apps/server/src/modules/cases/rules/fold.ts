import type { CaseStatus } from '@yimen/contract'

/** Where a case stands by its history alone. */
export type Standing = {
  readonly status: CaseStatus
  readonly step: number | null
  readonly outcome: 'granted' | 'denied' | null
  readonly paused: boolean
}
type Told = { readonly type: string; readonly data: Readonly<Record<string, unknown>> }

const begun: Standing = { status: 'draft', step: null, outcome: null, paused: false }

/** What each event makes of the standing. An event that is not here changes nothing (a claim, a drawn-up document). */
const effects: Readonly<Record<string, (before: Standing, data: Told['data']) => Standing>> = {
  'cases.case-opened': () => begun,
  'cases.case-submitted': (before) => ({ ...before, status: 'submitted' }),
  'cases.correction-requested': (before) => ({ ...before, status: 'correction-requested' }),
  'cases.case-corrected': (before) => ({ ...before, status: 'submitted' }),
  'cases.case-accepted': (before) => ({ ...before, status: 'accepted', step: 0 }),
  'cases.case-deemed-accepted': (before) => ({ ...before, status: 'accepted', step: 0 }),
  'cases.case-refused': (before) => ({ ...before, status: 'refused' }),
  'cases.case-not-needed': (before) => ({ ...before, status: 'not-needed' }),
  'cases.case-reviewed': (before) => ({ ...before, status: 'reviewing', step: (before.step ?? 0) + 1 }),
  'cases.case-sent-back': (before) => ({
    ...before,
    status: 'reviewing',
    step: Math.max(0, (before.step ?? 0) - 1),
  }),
  'cases.case-paused': (before) => ({ ...before, paused: true }),
  'cases.case-resumed': (before) => ({ ...before, paused: false }),
  'cases.case-decided': (before, data) => ({
    ...before,
    status: 'decided',
    outcome: data.outcome === 'denied' ? 'denied' : 'granted',
  }),
  'cases.result-produced': (before) => ({ ...before, status: 'produced' }),
  'cases.case-released': (before) => ({ ...before, status: 'released' }),
  'cases.case-delivered': (before) => ({ ...before, status: 'delivered' }),
  'cases.case-archived': (before) => ({ ...before, status: 'archived' }),
  'cases.case-withdrawn': (before) => ({ ...before, status: 'withdrawn', paused: false }),
  'cases.case-lapsed': (before) => ({ ...before, status: 'lapsed' }),
}

/** Folds a history, oldest first, into the standing that the row must show: the log is the one source. */
export function foldEvents(events: readonly Told[]): Standing {
  return events.reduce((standing, event) => effects[event.type]?.(standing, event.data) ?? standing, begun)
}
