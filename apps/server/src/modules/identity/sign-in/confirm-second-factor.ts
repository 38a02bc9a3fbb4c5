import { confirmSecondFactor } from '@yimen/contract'
import { refuse } from '../problems.ts'
import { sessionRoute } from '../session/session-route.ts'
import type { SessionState } from '../session/state.ts'
import { forgetAttempts } from '../store/attempt.ts'
import { credentialsOfStaff, noteSignIn } from '../store/credentials.ts'
import { actorOf, beginAttempt, wrongAttempt } from './judge-attempt.ts'
import { stepOfCode } from './second-factor.ts'
import { viewSession } from './view-session.ts'

/** Second factor: signs in, and at the first time keeps the factor that the right code proves to be set up. */
export const confirmSecondFactorRoute = sessionRoute(
  confirmSecondFactor,
  async (door, { body }) => {
    const state = door.current?.state
    if (state?.kind !== 'first-factor') throw refuse('identity.no-first-factor')
    const { staffId, enrolment } = state
    const credentials = await door.transaction({ kind: 'anonymous' }, ({ tx, district }) =>
      credentialsOfStaff(tx, district, staffId),
    )
    const sealed = credentials?.secondFactor ?? enrolment
    if (credentials?.state !== 'active' || sealed === null) throw refuse('identity.no-first-factor')
    const attempts = await beginAttempt(door, credentials.account)
    const tried = { account: credentials.account, credentials }
    const step = stepOfCode(
      door.house.box,
      staffId,
      sealed,
      body.code,
      door.now(),
      credentials.secondFactorStep,
    )
    if (step === null) throw await wrongAttempt(door, attempts, tried, 'identity.wrong-code')

    const signedIn = await door.transaction(actorOf(credentials), async ({ tx, district, now, append }) => {
      if (!(await noteSignIn(tx, district, staffId, { at: now, secondFactor: sealed, step }))) return false
      await forgetAttempts(tx, district, credentials.account)
      const subject = { type: 'staff', id: staffId }
      if (credentials.secondFactor === null)
        append({ subject, type: 'identity.second-factor-enrolled', data: {} })
      append({ subject, type: 'identity.signed-in', data: { passwordDue: credentials.passwordDue } })
      return true
    })
    if (!signedIn) throw await wrongAttempt(door, attempts, tried, 'identity.wrong-code')
    const next: SessionState = { kind: credentials.passwordDue ? 'password-due' : 'staff', staffId }
    await door.enter(next)
    return viewSession(door, next)
  },
  { perMinute: 10 },
)
