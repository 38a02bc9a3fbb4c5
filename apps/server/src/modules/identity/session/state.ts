import { z } from 'zod'

/** What an OIDC sign-in that is under way has to remember until the person comes back. */
export const OidcFlow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
})
export type OidcFlow = z.infer<typeof OidcFlow>

/**
 * What a session is: a visitor on the way through an identity provider; staff after the first factor (with the sealed
 * secret of a second factor that is being set up); staff whose first password is due; staff; a resident.
 */
export const SessionState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('visitor'), oidc: OidcFlow }),
  z.object({ kind: z.literal('first-factor'), staffId: z.uuid(), enrolment: z.string().nullable() }),
  z.object({ kind: z.literal('password-due'), staffId: z.uuid() }),
  z.object({ kind: z.literal('staff'), staffId: z.uuid() }),
  z.object({ kind: z.literal('resident'), subjectId: z.uuid(), name: z.string() }),
])
export type SessionState = z.infer<typeof SessionState>

const minute = 60_000

/** How long a session may lie idle, in milliseconds: 30 minutes for staff, 2 hours for residents. */
export const idleTime: Readonly<Record<SessionState['kind'], number>> = {
  visitor: 15 * minute,
  'first-factor': 10 * minute,
  'password-due': 15 * minute,
  staff: 30 * minute,
  resident: 120 * minute,
}

const hour = 60 * minute

/**
 * How long a session may last however busy it is, in milliseconds: one long shift for staff, a day for residents.
 * What has to be finished is never prolonged, so its idle time is its whole life.
 */
const longest: Readonly<Record<SessionState['kind'], number>> = {
  ...idleTime,
  staff: 12 * hour,
  resident: 24 * hour,
}

/** Whether a session is over: it lay idle, or its whole time is up. */
export function isOver(
  session: { readonly state: SessionState; readonly begunAt: Date; readonly expiresAt: Date },
  now: Date,
): boolean {
  return session.expiresAt <= now || session.begunAt.getTime() + longest[session.state.kind] <= now.getTime()
}

/** A use is noted at most once a minute, so that reading a page does not write. */
const noted = minute

/** The new end of a session that is used `now`; null when the noted end is near enough. */
export function prolonged(kind: SessionState['kind'], expiresAt: Date, now: Date): Date | null {
  // What has to be finished is not prolonged: only those who are signed in may stay by working.
  if (kind !== 'staff' && kind !== 'resident') return null
  const end = new Date(now.getTime() + idleTime[kind])
  return end.getTime() - expiresAt.getTime() >= noted ? end : null
}
