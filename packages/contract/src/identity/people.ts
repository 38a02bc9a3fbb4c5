import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { Post, StaffRole } from './session.ts'

/** A member of staff as the administrators see them. */
export const StaffMember = z
  .object({
    staffId: Id,
    account: z.string(),
    name: z.string(),
    organ: z.object({ code: z.string(), name: z.string() }),
    posts: z.array(Post.extend({ postId: Id })),
    state: z.enum(['active', 'locked', 'disabled']),
    secondFactor: z.boolean(),
    lastSignIn: Instant.nullable(),
    version: Version,
    allowed: z.array(z.enum(['grant-post', 'revoke-post', 'unlock', 'disable', 'enable', 'reset-password'])),
  })
  .meta({ id: 'StaffMember' })
export type StaffMember = z.infer<typeof StaffMember>

export const listStaff = defineQuery({
  name: 'identity.list-staff',
  path: '/api/desk/staff',
  summary: 'Staff with their posts',
  audience: 'staff',
  query: PageQuery.extend({
    q: z.string().max(60).optional(),
    organ: z.string().optional(),
    role: StaffRole.optional(),
  }),
  response: pageOf(StaffMember).extend({ total: z.number().int() }),
})

export const listOrgans = defineQuery({
  name: 'identity.list-organs',
  path: '/api/organs',
  summary: 'Organs of the district',
  audience: 'anyone',
  response: z.object({
    organs: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        nameEnglish: z.string().nullable(),
        shortName: z.string(),
        shortNameEnglish: z.string().nullable(),
        kind: z.enum(['department', 'subdistrict', 'community', 'centre', 'external']),
        socialCreditCode: z.string().nullable(),
        stores: z.array(Sentence).describe('stores of data that it answers for, in people’s words'),
      }),
    ),
  }),
})

/** Adds a member of staff (system administrator). The first password is shown once and has to be changed. */
export const addStaff = defineAction({
  name: 'identity.add-staff',
  path: '/api/desk/staff',
  summary: 'Add a member of staff',
  audience: 'staff',
  status: 201,
  body: z.object({
    account: z.string().regex(/^[a-z][a-z0-9.-]{2,39}$/),
    name: z.string().trim().min(2).max(50),
    organ: z.string(),
  }),
  response: z.object({ member: StaffMember, firstPassword: z.string() }),
  errors: ['identity.account-taken', 'identity.unknown-organ'],
  answeredOnce: true,
})

/**
 * Gives a new first password (security administrator), shown once, to be changed at the next sign-in. With
 * `secondFactor` the lost second factor is forgotten too, and is set up again at the next sign-in.
 */
export const resetPassword = defineAction({
  name: 'identity.reset-password',
  path: '/api/desk/staff/:staffId/reset-password',
  summary: 'Give a new first password',
  audience: 'staff',
  params: z.object({ staffId: Id }),
  body: z.object({ secondFactor: z.boolean(), reason: z.string().trim().min(2).max(200) }),
  response: z.object({ member: StaffMember, firstPassword: z.string() }),
  versioned: true,
  answeredOnce: true,
  errors: ['identity.not-oneself', 'identity.staff-not-found'],
})

/** Grants a post (security administrator). The three administrators stay separated; nobody grants to themselves. */
export const grantPost = defineAction({
  name: 'identity.grant-post',
  path: '/api/desk/staff/:staffId/posts',
  summary: 'Grant a post',
  audience: 'staff',
  params: z.object({ staffId: Id }),
  body: z.object({ organ: z.string(), role: StaffRole, items: z.array(z.string()).nullable().default(null) }),
  response: StaffMember,
  versioned: true,
  errors: [
    'identity.staff-not-found',
    'identity.separated-roles',
    'identity.not-oneself',
    'identity.unknown-organ',
    'identity.post-exists',
  ],
})

export const revokePost = defineAction({
  name: 'identity.revoke-post',
  path: '/api/desk/staff/:staffId/posts/:postId/revoke',
  summary: 'Revoke a post',
  audience: 'staff',
  params: z.object({ staffId: Id, postId: Id }),
  body: z.object({}),
  response: StaffMember,
  versioned: true,
  errors: ['identity.not-oneself', 'identity.staff-not-found', 'identity.post-not-found'],
})

/** Locks out, lets in again, or unlocks after too many wrong passwords (security administrator). */
export const setStaffState = defineAction({
  name: 'identity.set-staff-state',
  path: '/api/desk/staff/:staffId/state',
  summary: 'Disable, enable or unlock a member of staff',
  audience: 'staff',
  params: z.object({ staffId: Id }),
  body: z.object({ state: z.enum(['active', 'disabled']), reason: z.string().trim().min(2).max(200) }),
  response: StaffMember,
  versioned: true,
  errors: ['identity.not-oneself', 'identity.staff-not-found'],
})
