import { anyone, type Policy, staff } from '../../platform/auth/policy.ts'

/**
 * The system administrator adds people, the security administrator says what they may do, the audit administrator
 * sees who may what; none does the work of another. Sign-in itself is open to anyone.
 */
export const policy = {
  'identity.read-session': anyone,
  'identity.sign-in-staff': anyone,
  'identity.confirm-second-factor': anyone,
  'identity.change-password': anyone,
  'identity.sign-in-sample': anyone,
  'identity.sign-out': anyone,
  'identity.list-sample-accounts': anyone,
  'identity.list-organs': anyone,
  'identity.list-staff': staff('system-administrator', 'security-administrator', 'audit-administrator'),
  'identity.add-staff': staff('system-administrator'),
  'identity.grant-post': staff('security-administrator'),
  'identity.revoke-post': staff('security-administrator'),
  'identity.set-staff-state': staff('security-administrator'),
  'identity.reset-password': staff('security-administrator'),
} satisfies Policy
