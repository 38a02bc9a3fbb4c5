import { z } from 'zod'
import { EntrustedScope } from '../identity/session.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id, Instant, Version } from '../platform/scalars.ts'

/** given → ended by who gave it, declined by the agent, or expired: the clock alone does that, the day after its end. */
export const EntrustmentState = z.enum(['given', 'ended', 'declined', 'expired'])
export type EntrustmentState = z.infer<typeof EntrustmentState>

export const EntrustmentAction = z.enum(['end', 'decline'])
export type EntrustmentAction = z.infer<typeof EntrustmentAction>

/** An entrustment (委托): who lets whom do what in their name, until when. */
export const Entrustment = z
  .object({
    entrustmentId: Id,
    version: Version,
    state: EntrustmentState,
    giver: z.object({ subjectId: Id, name: z.string() }),
    agent: z.object({ subjectId: Id, name: z.string() }),
    scope: EntrustedScope,
    givenAt: Instant,
    until: Day.describe('the last day on which it holds'),
    closedAt: Instant.nullable(),
    allowed: z.array(EntrustmentAction),
  })
  .meta({ id: 'Entrustment' })
export type Entrustment = z.infer<typeof Entrustment>

/**
 * Entrusts a person, named exactly by full name and identity number. A number that nobody has and a name that is
 * another's get the same answer, so that nobody can try out who has which number.
 */
export const entrustAgent = defineAction({
  name: 'registry.entrust-agent',
  path: '/api/entrustments',
  summary: 'Entrust a person',
  audience: 'resident',
  status: 201,
  body: z.object({
    onBehalfOf: Id.optional().describe('a firm whose legal representative one is; absent = for oneself'),
    agent: z.object({
      name: z.string().trim().min(1).max(100),
      identityNumber: z.string().trim().length(18),
    }),
    scope: EntrustedScope,
    until: Day,
  }),
  response: Entrustment,
  errors: [
    'registry.not-yours-to-entrust',
    'registry.agent-not-found',
    'registry.entrust-oneself',
    'registry.entrust-until',
    'registry.entrusted-already',
  ],
})

export const endEntrustment = defineAction({
  name: 'registry.end-entrustment',
  path: '/api/entrustments/:entrustmentId/end',
  summary: 'End an entrustment that one gave',
  audience: 'resident',
  params: z.object({ entrustmentId: Id }),
  body: z.object({}),
  response: Entrustment,
  versioned: true,
  errors: ['registry.entrustment-not-found', 'registry.entrustment-not-now'],
})

export const declineEntrustment = defineAction({
  name: 'registry.decline-entrustment',
  path: '/api/entrustments/:entrustmentId/decline',
  summary: 'Decline an entrustment, or put it down',
  audience: 'resident',
  params: z.object({ entrustmentId: Id }),
  body: z.object({}),
  response: Entrustment,
  versioned: true,
  errors: ['registry.entrustment-not-found', 'registry.entrustment-not-now'],
})

export const listMyEntrustments = defineQuery({
  name: 'registry.list-my-entrustments',
  path: '/api/my/entrustments',
  summary: 'Whom I entrusted, and who entrusted me',
  audience: 'resident',
  response: z.object({ given: z.array(Entrustment), received: z.array(Entrustment) }),
})
