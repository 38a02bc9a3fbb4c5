import type { WorklistRow } from '@yimen/contract'

export type Group = { name: WorklistRow['group']; rows: readonly WorklistRow[] }

const order: readonly WorklistRow['group'][] = [
  'overdue',
  'today',
  'next-working-day',
  'later',
  'undated',
  'paused',
]

/** Rows under their groups: overdue first, paused last; the server's order is kept within each, empty ones are left out. */
export function groupRows(rows: readonly WorklistRow[]): Group[] {
  return order
    .map((name) => ({ name, rows: rows.filter((row) => row.group === name) }))
    .filter((group) => group.rows.length > 0)
}
