import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { DataKind, DataName, OrganName, SharingType, UpdateCycle } from './parts.ts'

/** What a department says that it can supply. It binds nobody yet: a duty does. */
export const Supply = z
  .object({
    supplyId: Id,
    organ: OrganName,
    data: DataName,
    store: z.string(),
    cycle: UpdateCycle,
    sharing: SharingType,
    sharingBasis: z.string().nullable(),
    complete: z.boolean().describe('all of it; otherwise a part'),
    withdrawn: z.boolean(),
    registeredAt: Instant,
    version: Version,
    allowed: z.array(z.enum(['withdraw'])),
  })
  .meta({ id: 'Supply' })
export type Supply = z.infer<typeof Supply>

/** What is shared on conditions or not at all names its law. */
export const registerSupply = defineAction({
  name: 'sourcing.register-supply',
  path: '/api/desk/sourcing/supplies',
  summary: 'Register what a department supplies',
  audience: 'staff',
  status: 201,
  body: z
    .object({
      organ: z.string(),
      kind: DataKind,
      code: z.string().max(60),
      store: z.string().trim().min(2).max(60),
      cycle: UpdateCycle,
      sharing: SharingType,
      sharingBasis: z.string().trim().min(2).max(200).nullable().default(null),
      complete: z.boolean().default(true),
    })
    .refine(({ sharing, sharingBasis }) => sharing === 'unconditional' || sharingBasis !== null, {
      path: ['sharingBasis'],
      message: 'what is not shared freely names its law',
    }),
  response: Supply,
  errors: ['sourcing.not-yours', 'sourcing.unknown-organ', 'sourcing.unknown-data', 'sourcing.supply-exists'],
})

export const withdrawSupply = defineAction({
  name: 'sourcing.withdraw-supply',
  path: '/api/desk/sourcing/supplies/:supplyId/withdraw',
  summary: 'Supply it no longer',
  audience: 'staff',
  params: z.object({ supplyId: Id }),
  body: z.object({}),
  response: Supply,
  versioned: true,
  errors: ['sourcing.supply-not-found', 'sourcing.not-yours', 'sourcing.not-now'],
})

export const listSupplies = defineQuery({
  name: 'sourcing.list-supplies',
  path: '/api/desk/sourcing/supplies',
  summary: 'What departments say they supply',
  audience: 'staff',
  query: PageQuery.extend({ organ: z.string().max(40).optional() }),
  response: pageOf(Supply),
  errors: ['sourcing.bad-cursor'],
})
