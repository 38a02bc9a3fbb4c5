import type { CaseRole, CaseStatus, StateTable } from '@yimen/contract'

/**
 * Which elements the state table lets these roles read in this status: the ones named, `*` = all of the form, and
 * `-X` takes X out again. Who holds several roles reads what any of them reads.
 */
export function readableFields(
  table: StateTable,
  status: CaseStatus,
  roles: readonly CaseRole[],
): (element: string) => boolean {
  const lines = table.rows
    .filter((line) => line.status === status && roles.includes(line.role))
    .map((line) => new Set(line.read))
  return (element) => lines.some((line) => (line.has('*') || line.has(element)) && !line.has(`-${element}`))
}
