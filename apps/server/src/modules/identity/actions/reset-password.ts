import { resetPassword } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { resetCredentials } from '../give-first-password.ts'
import { loadMemberForChange, viewChanged } from '../load-member.ts'

/** Gives a new first password, shown once, and signs the member out everywhere. */
export const resetPasswordRoute = route(resetPassword, async (scope) => {
  const member = await loadMemberForChange(scope, scope.params.staffId)
  const firstPassword = await resetCredentials(scope, member, scope.body)
  return { member: await viewChanged(scope, member.staffId), firstPassword }
})
