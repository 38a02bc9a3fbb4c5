import type { Scope } from '../../platform/actions/route.ts'
import { hashPassword, makeFirstPassword } from './passwords.ts'
import { forgetAttempts } from './store/attempt.ts'
import { credentialsOfAccount, forgetSecondFactor, savePassword } from './store/credentials.ts'
import { deleteSessionsOf } from './store/session.ts'

type Needs = Pick<Scope, 'tx' | 'district' | 'append'>
type Reset = { readonly secondFactor: boolean; readonly reason: string }

/** Gives a member of staff a new first password, ends all their sessions and their lock, and answers the password. */
export async function resetCredentials(
  { tx, district, append }: Needs,
  staff: { readonly staffId: string; readonly account: string },
  { secondFactor, reason }: Reset,
): Promise<string> {
  const firstPassword = makeFirstPassword()
  await savePassword(tx, district, staff.staffId, { hash: await hashPassword(firstPassword), due: true })
  if (secondFactor) await forgetSecondFactor(tx, district, staff.staffId)
  await forgetAttempts(tx, district, staff.account)
  await deleteSessionsOf(tx, district, staff.staffId)
  append({
    subject: { type: 'staff', id: staff.staffId },
    type: 'identity.password-reset',
    data: { secondFactor, reason },
  })
  return firstPassword
}

/**
 * Gives an account a new first password and answers it; null when there is no such account. This is how the first
 * administrators of a real district get in: afterwards the security administrator does it on the screen.
 */
export async function giveFirstPassword(scope: Needs, account: string, reset: Reset): Promise<string | null> {
  const staff = await credentialsOfAccount(scope.tx, scope.district, account)
  return staff ? resetCredentials(scope, staff, reset) : null
}
