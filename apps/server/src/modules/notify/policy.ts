import { type Policy, residents, staff } from '../../platform/auth/policy.ts'

export const policy = {
  'notify.list-my-notices': residents,
  'notify.count-my-notices': residents,
  'notify.read-notices': residents,
  'notify.list-text-messages': staff('system-administrator'),
} satisfies Policy
