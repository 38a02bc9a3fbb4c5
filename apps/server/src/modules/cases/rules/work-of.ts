import type { StateTable } from '@yimen/contract'
import type { CaseRow } from '../store/tables.ts'
import { currentStep } from './allowed-actions.ts'

/** A day after all real ones: what has no date, and what is paused, sorts last. */
export const undatedDay = '9999-12-31'
export const pausedDay = '9999-12-30'

type Standing = Pick<CaseRow, 'status' | 'step' | 'paused' | 'tell_by' | 'due_on'>

/** Whose turn it is, and by which day: the key of the worklist, worked out anew with every change. */
export function workOf(
  table: StateTable,
  row: Standing,
  deliverBy: string | null,
): { work_role: CaseRow['work_role']; sort_day: string } {
  switch (row.status) {
    case 'submitted':
      return { work_role: 'clerk', sort_day: row.tell_by ?? undatedDay }
    case 'accepted':
    case 'reviewing':
      return {
        work_role: currentStep(table, row)?.role ?? 'reviewer',
        sort_day: row.paused ? pausedDay : (row.due_on ?? undatedDay),
      }
    case 'released':
      return { work_role: 'clerk', sort_day: deliverBy ?? undatedDay }
    default:
      return { work_role: null, sort_day: undatedDay }
  }
}
