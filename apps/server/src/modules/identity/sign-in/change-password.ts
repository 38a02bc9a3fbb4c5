import { changePassword } from '@yimen/contract'
import { checkPassword, hashPassword } from '../passwords.ts'
import { refuse } from '../problems.ts'
import { weaknessOf } from '../rules/password-strength.ts'
import { sessionRoute } from '../session/session-route.ts'
import { takeBackAttempt } from '../store/attempt.ts'
import { credentialsOfStaff, savePassword } from '../store/credentials.ts'
import { deleteSessionsOf } from '../store/session.ts'
import { actorOf, beginAttempt, wrongAttempt } from './judge-attempt.ts'
import { viewSession } from './view-session.ts'

/** Changes one's own password, signs out everywhere else, and goes on signed in. */
export const changePasswordRoute = sessionRoute(
  changePassword,
  async (door, { body }) => {
    const state = door.current?.state
    if (state?.kind !== 'staff' && state?.kind !== 'password-due') throw refuse('identity.not-staff')
    const credentials = await door.transaction({ kind: 'anonymous' }, ({ tx, district }) =>
      credentialsOfStaff(tx, district, state.staffId),
    )
    if (credentials?.state !== 'active' || credentials.passwordHash === null)
      throw refuse('identity.not-staff')
    const { account, staffId } = credentials
    const attempts = await beginAttempt(door, account)
    if (!(await checkPassword(credentials.passwordHash, body.currentPassword)))
      throw await wrongAttempt(door, attempts, { account, credentials }, 'identity.wrong-credentials')
    const weakness =
      body.newPassword === body.currentPassword
        ? { zh: '新密码和原来的一样', en: 'The new password is the old one' }
        : weaknessOf(body.newPassword, account)
    const hash = weakness ? null : await hashPassword(body.newPassword)
    await door.transaction(actorOf(credentials), async ({ tx, district, append }) => {
      await takeBackAttempt(tx, district, account)
      if (hash === null) return
      await savePassword(tx, district, staffId, { hash, due: false })
      await deleteSessionsOf(tx, district, staffId)
      append({ subject: { type: 'staff', id: staffId }, type: 'identity.password-changed', data: {} })
    })
    if (weakness)
      throw refuse('identity.weak-password', {
        detail: weakness,
        fields: [{ path: 'body.newPassword', code: 'weak', message: weakness }],
      })
    await door.enter({ kind: 'staff', staffId })
    return viewSession(door, { kind: 'staff', staffId })
  },
  { perMinute: 10 },
)
