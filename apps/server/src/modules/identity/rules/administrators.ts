import type { StaffRole } from '@yimen/contract'

/** The three administrators of the graded protection scheme: system, security, audit. */
export const administrators: readonly StaffRole[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
]

/** True when `role` cannot be held beside the roles that somebody has: two of the three administrators. */
export function mustStaySeparate(held: readonly StaffRole[], role: StaffRole): boolean {
  return administrators.includes(role) && held.some((one) => administrators.includes(one))
}
