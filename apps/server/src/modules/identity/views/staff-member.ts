import type { StaffMember } from '@yimen/contract'
import type { Who } from '../../../platform/auth/who.ts'
import { allowedOnStaff } from '../rules/allowed-on-staff.ts'
import type { StoredStaff } from '../store/staff.ts'

/** A member of staff as `who` sees them at `now`, with what `who` may do next. */
export function viewStaffMember(member: StoredStaff, who: Who, now: Date): StaffMember {
  const locked = member.lockedUntil !== null && member.lockedUntil > now
  const state = member.state === 'active' && locked ? 'locked' : member.state
  return {
    staffId: member.staffId,
    account: member.account,
    name: member.name,
    organ: member.organ,
    posts: member.posts,
    state,
    secondFactor: member.secondFactor,
    lastSignIn: member.lastSignIn?.toISOString() ?? null,
    version: member.version,
    allowed: allowedOnStaff(who, { staffId: member.staffId, state, posts: member.posts }),
  }
}
