import { signInStaff } from '@yimen/contract'
import { checkPassword } from '../passwords.ts'
import { sessionRoute } from '../session/session-route.ts'
import { takeBackAttempt } from '../store/attempt.ts'
import { credentialsOfAccount } from '../store/credentials.ts'
import { districtSettings } from '../store/district.ts'
import { beginAttempt, wrongAttempt } from './judge-attempt.ts'
import { newSecondFactor } from './second-factor.ts'

/**
 * First factor. An account that does not exist, one that is disabled and a wrong password get the same answer after
 * the same work; five wrong attempts in 15 minutes lock the account that was typed, whether it exists or not.
 */
export const signInStaffRoute = sessionRoute(
  signInStaff,
  async (door, { body }) => {
    const account = body.account.toLowerCase()
    const attempts = await beginAttempt(door, account)
    const { credentials, settings } = await door.transaction(
      { kind: 'anonymous' },
      async ({ tx, district }) => ({
        credentials: await credentialsOfAccount(tx, district, account),
        settings: await districtSettings(tx, district),
      }),
    )
    const right = await checkPassword(credentials?.passwordHash ?? null, body.password)
    if (!right || credentials?.state !== 'active')
      throw await wrongAttempt(door, attempts, { account, credentials }, 'identity.wrong-credentials')
    // What was right does not count; all is forgotten only once the second factor is right too.
    await door.transaction({ kind: 'anonymous' }, ({ tx, district }) =>
      takeBackAttempt(tx, district, account),
    )
    const enrolment =
      credentials.secondFactor === null
        ? newSecondFactor(door.house.box, credentials, `一门 ${settings?.name ?? door.district}`)
        : null
    await door.enter({
      kind: 'first-factor',
      staffId: credentials.staffId,
      enrolment: enrolment?.sealed ?? null,
    })
    return {
      next: enrolment ? ('enrol-second-factor' as const) : ('second-factor' as const),
      enrolment: enrolment?.shown ?? null,
    }
  },
  { perMinute: 10 },
)
