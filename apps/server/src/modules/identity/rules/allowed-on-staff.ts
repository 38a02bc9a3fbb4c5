import type { StaffMember } from '@yimen/contract'
import { postsAs, type Who } from '../../../platform/auth/who.ts'

type Allowed = StaffMember['allowed'][number]
export type StandingOfStaff = {
  readonly staffId: string
  readonly state: StaffMember['state']
  readonly posts: readonly unknown[]
}

/** What `who` may do to a member of staff: only the security administrator, and never to oneself. */
export function allowedOnStaff(who: Who, member: StandingOfStaff): Allowed[] {
  if (who.kind !== 'staff' || who.staffId === member.staffId) return []
  if (postsAs(who, 'security-administrator').length === 0) return []
  if (member.state === 'disabled')
    return ['enable', ...(member.posts.length > 0 ? ['revoke-post' as const] : [])]
  return [
    'grant-post',
    ...(member.posts.length > 0 ? ['revoke-post' as const] : []),
    ...(member.state === 'locked' ? ['unlock' as const] : []),
    'disable',
    'reset-password',
  ]
}
