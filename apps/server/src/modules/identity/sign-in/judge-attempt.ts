import type { Staff } from '../../../platform/auth/who.ts'
import { refuse } from '../problems.ts'
import { mostWrong, sayLocked } from '../rules/lock-out.ts'
import type { Door } from '../session/session-route.ts'
import { type Attempts, countAttempt, lockAccount } from '../store/attempt.ts'
import type { Credentials } from '../store/credentials.ts'

/** The member of staff as the actor of events of their own sign-in, when no session names them yet. */
export function actorOf({ staffId, account, name }: Credentials): Staff {
  return { kind: 'staff', staffId, account, name, posts: [] }
}

/** Counts an attempt at `account` beforehand, committed; throws `identity.locked` when no more are allowed now. */
export async function beginAttempt(door: Door, account: string): Promise<Attempts> {
  const now = door.now()
  const attempts = await door.transaction({ kind: 'anonymous' }, ({ tx }) =>
    countAttempt(tx, door.district, account, now),
  )
  if (attempts.lockedUntil && attempts.lockedUntil > now)
    throw refuse('identity.locked', { detail: sayLocked(attempts.lockedUntil) })
  if (attempts.failed > mostWrong) throw await lock(door, account, null)
  return attempts
}

/** What a wrong attempt gets: its own refusal, or the lock when it was one too many. */
export async function wrongAttempt(
  door: Door,
  attempts: Attempts,
  tried: { readonly account: string; readonly credentials: Credentials | null },
  code: 'identity.wrong-credentials' | 'identity.wrong-code',
): Promise<Error> {
  if (attempts.failed >= mostWrong) return lock(door, tried.account, tried.credentials)
  return refuse(code)
}

async function lock(door: Door, account: string, credentials: Credentials | null): Promise<Error> {
  const until = await door.transaction(
    credentials ? actorOf(credentials) : { kind: 'anonymous' },
    async ({ tx, district, now, append }) => {
      const lockedUntil = await lockAccount(tx, district, account, now)
      if (credentials)
        append({
          subject: { type: 'staff', id: credentials.staffId },
          type: 'identity.account-locked',
          data: { until: lockedUntil.toISOString() },
        })
      return lockedUntil
    },
  )
  return refuse('identity.locked', { detail: sayLocked(until) })
}
