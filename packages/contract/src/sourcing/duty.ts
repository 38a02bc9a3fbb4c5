import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { DataName, DutyPromise, InterfaceAddress, OrganName, Reason, SharingType } from './parts.ts'

/** Where a duty stands: confirmed, its resource mounted, live, or withdrawn. */
export const DutyState = z.enum(['confirmed', 'mounted', 'live', 'withdrawn'])
export type DutyState = z.infer<typeof DutyState>

/** What a probe found. `not-measured` = there was nothing to measure it by. */
export const ProbeVerdict = z.enum(['kept', 'broken', 'not-measured'])
export type ProbeVerdict = z.infer<typeof ProbeVerdict>

/** One probe of a live duty against its promise. */
export const Probe = z
  .object({
    at: Instant,
    up: ProbeVerdict,
    milliseconds: z.number().int().nullable(),
    fault: z.string().nullable(),
    fresh: ProbeVerdict,
    newest: Instant.nullable().describe('when the newest record was fetched'),
    complete: ProbeVerdict,
    share: z.number().nullable().describe('percent of the promised data that is there'),
    failed: z.boolean(),
  })
  .meta({ id: 'DutyProbe' })
export type Probe = z.infer<typeof Probe>

/** A binding duty of one organ to supply data (认责). */
export const DataDuty = z
  .object({
    dutyId: Id,
    number: z.string(),
    organ: OrganName,
    store: z.string(),
    data: z.array(DataName),
    promise: DutyPromise,
    interface: z.string().nullable(),
    sharing: SharingType,
    basis: z.string(),
    state: DutyState,
    failing: z.boolean().describe('the last probe found a promise broken'),
    withdrawnBecause: z.string().nullable(),
    updatedAt: Instant,
    version: Version,
    allowed: z.array(z.enum(['mount', 'go-live', 'withdraw'])),
  })
  .meta({ id: 'DataDuty' })
export type DataDuty = z.infer<typeof DataDuty>

export const listDuties = defineQuery({
  name: 'sourcing.list-duties',
  path: '/api/desk/sourcing/duties',
  summary: 'Duties to supply data',
  audience: 'staff',
  query: PageQuery.extend({
    organ: z.string().max(40).optional(),
    state: DutyState.optional(),
    failing: z.stringbool().optional(),
  }),
  response: pageOf(DataDuty),
  errors: ['sourcing.bad-cursor'],
})

export const readDuty = defineQuery({
  name: 'sourcing.read-duty',
  path: '/api/desk/sourcing/duties/:dutyId',
  summary: 'One duty with its probes',
  audience: 'staff',
  params: z.object({ dutyId: Id }),
  response: DataDuty.extend({ probes: z.array(Probe) }),
  errors: ['sourcing.duty-not-found'],
})

const params = z.object({ dutyId: Id })
const errors = ['sourcing.duty-not-found', 'sourcing.not-now', 'sourcing.not-yours']

/** Mounts the resource and its interface. */
export const mountDuty = defineAction({
  name: 'sourcing.mount-duty',
  path: '/api/desk/sourcing/duties/:dutyId/mount',
  summary: 'Mount what is supplied',
  audience: 'staff',
  params,
  body: z.object({ interface: InterfaceAddress.nullable().default(null) }),
  response: DataDuty,
  versioned: true,
  errors,
})

/** Goes live: from now on the materials that it covers are not asked for any more. */
export const goLive = defineAction({
  name: 'sourcing.go-live',
  path: '/api/desk/sourcing/duties/:dutyId/go-live',
  summary: 'Let a duty go live',
  audience: 'staff',
  params,
  body: z.object({}),
  response: DataDuty,
  versioned: true,
  errors: [...errors, 'sourcing.not-shared'],
})

/** Withdraws a duty: what only it covered is asked for again. */
export const withdrawDuty = defineAction({
  name: 'sourcing.withdraw-duty',
  path: '/api/desk/sourcing/duties/:dutyId/withdraw',
  summary: 'Withdraw a duty',
  audience: 'staff',
  params,
  body: z.object({ reason: Reason }),
  response: DataDuty,
  versioned: true,
  errors,
})
