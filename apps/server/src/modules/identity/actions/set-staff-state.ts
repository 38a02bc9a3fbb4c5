import { setStaffState } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { loadMemberForChange, viewChanged } from '../load-member.ts'
import { forgetAttempts } from '../store/attempt.ts'
import { deleteSessionsOf } from '../store/session.ts'
import { updateState } from '../store/staff.ts'

/** Disables a member of staff, who is signed out at once, or lets one in again; `active` also unlocks. */
export const setStaffStateRoute = route(setStaffState, async (scope) => {
  const { tx, district, params, body, append } = scope
  const member = await loadMemberForChange(scope, params.staffId)
  await updateState(tx, district, member.staffId, body.state)
  if (body.state === 'active') await forgetAttempts(tx, district, member.account)
  else await deleteSessionsOf(tx, district, member.staffId)
  append({
    subject: { type: 'staff', id: member.staffId },
    type: body.state === 'active' ? 'identity.staff-enabled' : 'identity.staff-disabled',
    data: { reason: body.reason, wasLocked: member.lockedUntil !== null && member.lockedUntil > scope.now },
  })
  return viewChanged(scope, member.staffId)
})
