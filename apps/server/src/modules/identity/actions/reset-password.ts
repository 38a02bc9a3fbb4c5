import { resetPassword } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { loadMemberForChange, viewChanged } from '../load-member.ts'
import { hashPassword, makeFirstPassword } from '../passwords.ts'
import { forgetAttempts } from '../store/attempt.ts'
import { forgetSecondFactor, savePassword } from '../store/credentials.ts'
import { deleteSessionsOf } from '../store/session.ts'

/** Gives a new first password, shown once, and signs the member out everywhere. */
export const resetPasswordRoute = route(resetPassword, async (scope) => {
  const { tx, district, params, body, append } = scope
  const member = await loadMemberForChange(scope, params.staffId)
  const firstPassword = makeFirstPassword()
  await savePassword(tx, district, member.staffId, { hash: await hashPassword(firstPassword), due: true })
  if (body.secondFactor) await forgetSecondFactor(tx, district, member.staffId)
  await forgetAttempts(tx, district, member.account)
  await deleteSessionsOf(tx, district, member.staffId)
  append({
    subject: { type: 'staff', id: member.staffId },
    type: 'identity.password-reset',
    data: { secondFactor: body.secondFactor, reason: body.reason },
  })
  return { member: await viewChanged(scope, member.staffId), firstPassword }
})
