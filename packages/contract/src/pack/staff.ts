import { z } from 'zod'
import { StaffRole } from '../identity/session.ts'
import { Sentence } from '../platform/sentence.ts'
import { PackKey } from './standing.ts'

/** A post of a sample member of staff. A clerk of the centre has organ `*`; no `items` = all of the organ. */
export const PackPost = z.strictObject({
  organ: z.string(),
  role: StaffRole,
  items: z.array(PackKey).optional(),
})

/** A sample member of staff. There are no passwords in a pack: a sample district signs in with one click. */
export const PackStaffMember = z.strictObject({
  account: z.string().regex(/^[a-z][a-z0-9.-]{2,39}$/),
  name: Sentence,
  organ: z.string(),
  posts: z.array(PackPost).min(1),
  about: Sentence.describe('what one can do when signed in as this post'),
})
export type PackStaffMember = z.infer<typeof PackStaffMember>

/** `staff.json` */
export const PackStaff = z.strictObject({ staff: z.array(PackStaffMember) })
