import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { District, Id } from '../platform/scalars.ts'

/**
 * What a member of staff may be posted as. A data steward (数据专员) answers for what a department supplies, a data
 * coordinator (数据统筹) for the whole of supply and demand. The three administrators are separated: none can hold two
 * of them.
 */
export const StaffRole = z.enum([
  'clerk',
  'reviewer',
  'decider',
  'catalogue-editor',
  'data-steward',
  'data-coordinator',
  'director',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
])
export type StaffRole = z.infer<typeof StaffRole>

/** A post: role × organ, for all items of the organ or only for those named. A clerk of the centre has organ `*`. */
export const Post = z.object({
  organ: z.string(),
  organName: z.string(),
  role: StaffRole,
  items: z.array(z.string()).nullable().describe('item codes; null = all items of the organ'),
})
export type Post = z.infer<typeof Post>

/** What an agent may do: apply = fill in, submit and go on with; follow = see how it stands. */
export const EntrustedAct = z.enum(['apply', 'follow'])
export type EntrustedAct = z.infer<typeof EntrustedAct>

/** How far an entrustment reaches. */
export const EntrustedScope = z.object({
  items: z
    .array(z.string().min(1).max(60))
    .min(1)
    .max(50)
    .nullable()
    .describe('item codes; null = all matters'),
  acts: z.array(EntrustedAct).min(1).max(2),
})
export type EntrustedScope = z.infer<typeof EntrustedScope>

/** A subject that a resident may act for: a firm as its legal representative, or a person as an agent. */
export const Representation = z.object({
  subjectId: Id,
  name: z.string(),
  kind: z.enum(['person', 'legal-person']),
  capacity: z.enum(['legal-representative', 'agent']),
  scope: EntrustedScope.nullable()
    .exactOptional()
    .describe('only so far, by an entrustment; none = in everything'),
})

export const Who = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('anonymous') }),
  z.object({
    kind: z.literal('resident'),
    subjectId: Id,
    name: z.string(),
    represents: z.array(Representation),
  }),
  z.object({
    kind: z.literal('staff'),
    staffId: Id,
    account: z.string(),
    name: z.string(),
    posts: z.array(Post),
  }),
])

export type Who = z.infer<typeof Who>

/** Who is signed in here, and what a browser needs to go on: the CSRF token and the district's name. */
export const SessionView = z
  .object({
    district: z.object({ code: District, name: z.string(), nameEnglish: z.string(), sample: z.boolean() }),
    who: Who,
    csrfToken: z.string(),
    passwordDue: z
      .boolean()
      .describe('both factors were right, but the first password has to be changed before anything else'),
  })
  .meta({ id: 'SessionView' })
export type SessionView = z.infer<typeof SessionView>

export const readSession = defineQuery({
  name: 'identity.read-session',
  path: '/api/session',
  summary: 'Who is signed in',
  audience: 'anyone',
  response: SessionView,
})

/** Staff sign-in, first factor. Answers which second factor is due; the session is not signed in before that. */
export const signInStaff = defineAction({
  name: 'identity.sign-in-staff',
  path: '/api/sign-in/staff',
  summary: 'Staff sign-in with account and password',
  audience: 'anyone',
  body: z.object({ account: z.string().trim().min(1).max(60), password: z.string().min(1).max(200) }),
  response: z.object({
    next: z.enum(['second-factor', 'enrol-second-factor']),
    enrolment: z.object({ secret: z.string(), uri: z.string() }).nullable(),
  }),
  errors: ['identity.wrong-credentials', 'identity.locked'],
})

/** Staff sign-in, second factor (TOTP, RFC 6238). */
export const confirmSecondFactor = defineAction({
  name: 'identity.confirm-second-factor',
  path: '/api/sign-in/staff/second-factor',
  summary: 'Staff sign-in, second factor',
  audience: 'anyone',
  body: z.object({ code: z.string().regex(/^\d{6}$/) }),
  response: SessionView,
  errors: ['identity.wrong-code', 'identity.locked', 'identity.no-first-factor'],
})

/** Changes one's own password; due at once after the first sign-in and after a reset. At least 12 characters. */
export const changePassword = defineAction({
  name: 'identity.change-password',
  path: '/api/change-password',
  summary: 'Change the own password (staff)',
  audience: 'anyone',
  body: z.object({ currentPassword: z.string().min(1).max(200), newPassword: z.string().min(1).max(200) }),
  response: SessionView,
  errors: ['identity.wrong-credentials', 'identity.locked', 'identity.weak-password', 'identity.not-staff'],
})

/** One-click sign-in as a sample person or post. Exists only in a sample district; a real one answers 404. */
export const signInSample = defineAction({
  name: 'identity.sign-in-sample',
  path: '/api/sign-in/sample',
  summary: 'Sign in as a sample post (sample district only)',
  audience: 'anyone',
  body: z.object({ account: z.string().max(60) }),
  response: SessionView,
  errors: ['identity.not-a-sample-district'],
})

/** The people and posts that a sample district offers; empty in a real one. */
export const listSampleAccounts = defineQuery({
  name: 'identity.list-sample-accounts',
  path: '/api/sample-accounts',
  summary: 'Sample people and posts (sample district only)',
  audience: 'anyone',
  response: z.object({
    accounts: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        side: z.enum(['resident', 'staff']),
        about: z.object({ zh: z.string(), en: z.string() }),
      }),
    ),
  }),
})

export const signOut = defineAction({
  name: 'identity.sign-out',
  path: '/api/sign-out',
  summary: 'Sign out',
  audience: 'anyone',
  body: z.object({}),
  response: z.object({ signedOut: z.literal(true) }),
})
