import { type Policy, residents, staff } from '../../platform/auth/policy.ts'

/** Only the audit administrator sees who read what; a resident sees the readings of their own data. */
export const policy = {
  'audit.list-audit': staff('audit-administrator'),
  'audit.list-my-audit': residents,
} satisfies Policy
