import { anyone, type Policy } from '../../platform/auth/policy.ts'

/** Where one can go is for everybody to know. */
export const policy = {
  'halls.list-halls': anyone,
  'halls.read-hall': anyone,
  'halls.where-to-go': anyone,
} satisfies Policy
