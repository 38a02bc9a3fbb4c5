import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import {
  DataKind,
  DataName,
  DutyPromise,
  InterfaceAddress,
  MatchKind,
  MatchPath,
  OrganName,
  Reason,
  SharingType,
} from './parts.ts'

/** Where a demand for data stands. Overdue, reminded and supervised are flags beside it. */
export const DemandState = z.enum([
  'draft',
  'submitted',
  'returned',
  'pre-checked',
  'dispatched',
  'coordinating',
  'confirmed',
  'mounted',
  'live',
  'withdrawn',
  'cancelled',
])
export type DemandState = z.infer<typeof DemandState>

/** What can be done with a demand; which of them, and by whom, the state table says. */
export const DemandAct = z.enum([
  'submit',
  'pre-check',
  'return',
  'cancel',
  'dispatch',
  'confirm',
  'disown',
  'rule',
  'remind',
  'supervise',
])
export type DemandAct = z.infer<typeof DemandAct>

/** Who is proposed as the source of what is asked for, and why. */
export const MatchProposal = z.object({
  organ: OrganName.nullable(),
  kind: MatchKind,
  path: MatchPath,
  why: z.enum(['live-duty', 'history', 'supply', 'element-source', 'none']),
})
export type MatchProposal = z.infer<typeof MatchProposal>

/** One refusal: who said that it is not theirs, and whose it is instead. */
export const Disowned = z.object({ organ: z.string(), says: z.string(), reason: z.string(), at: Instant })

/** A demand: one organ's items need one element or one material from whoever holds it. */
export const Demand = z
  .object({
    demandId: Id,
    number: z.string(),
    data: DataName,
    asking: OrganName,
    items: z.array(z.string()).describe('codes of the items that ask for it'),
    yearly: z.number().int().nullable().describe('how often a year, when the asking organ has said so'),
    reason: z.string().nullable(),
    state: DemandState,
    asked: OrganName.nullable().describe('whose turn it is to answer'),
    proposal: MatchProposal,
    disowned: z.array(Disowned),
    ruled: z.boolean().describe('the coordinating office has ruled whose it is'),
    ruling: z.string().nullable(),
    returnedBecause: z.string().nullable(),
    dueOn: Day.nullable(),
    overdue: z.boolean(),
    reminders: z.number().int(),
    supervised: z.boolean(),
    duty: z.string().nullable().describe('number of the duty that answers it'),
    updatedAt: Instant,
    version: Version,
    allowed: z.array(DemandAct),
  })
  .meta({ id: 'Demand' })
export type Demand = z.infer<typeof Demand>

/** Which demands: all filters together. */
export const DemandFilter = z.object({
  state: DemandState.optional(),
  kind: DataKind.optional(),
  asking: z.string().max(40).optional(),
  asked: z.string().max(40).optional(),
  code: z.string().max(60).optional(),
  campaign: Id.optional(),
  q: z.string().trim().max(60).optional().describe('words of number, name or code'),
  overdue: z.stringbool().optional(),
  mine: z.stringbool().optional().describe('only those that wait for an organ of mine'),
})
export type DemandFilter = z.infer<typeof DemandFilter>

export const listDemands = defineQuery({
  name: 'sourcing.list-demands',
  path: '/api/desk/sourcing/demands',
  summary: 'Demands for data, as one’s posts cover them',
  audience: 'staff',
  query: PageQuery.extend({
    ...DemandFilter.shape,
    limit: z.coerce.number().int().min(1).max(1000).default(50).describe('a grid asks for more at a time'),
  }),
  response: pageOf(Demand).extend({ total: z.number().int() }),
  errors: ['sourcing.bad-cursor'],
})

export const readDemand = defineQuery({
  name: 'sourcing.read-demand',
  path: '/api/desk/sourcing/demands/:demandId',
  summary: 'One demand with what happened to it',
  audience: 'staff',
  params: z.object({ demandId: Id }),
  response: Demand.extend({
    timeline: z.array(
      z.object({ at: Instant, type: z.string(), post: z.string().nullable(), note: z.string().nullable() }),
    ),
  }),
  errors: ['sourcing.demand-not-found'],
})

const params = z.object({ demandId: Id })
const errors = ['sourcing.demand-not-found', 'sourcing.not-now', 'sourcing.not-yours']
const on = (act: string) => `/api/desk/sourcing/demands/:demandId/${act}` as const

/** Files a demand by hand: for what no published item asks yet. It is a draft until it is submitted. */
export const fileDemand = defineAction({
  name: 'sourcing.file-demand',
  path: '/api/desk/sourcing/demands',
  summary: 'File a demand by hand',
  audience: 'staff',
  status: 201,
  body: z.object({
    asking: z.string(),
    kind: DataKind,
    code: z.string().max(60),
    name: z.string().trim().min(2).max(100),
    items: z.array(z.string().max(80)).max(50).default([]),
    yearly: z.number().int().min(0).nullable().default(null),
    reason: Reason,
  }),
  response: Demand,
  errors: ['sourcing.demand-exists', 'sourcing.not-yours', 'sourcing.unknown-organ'],
})

export const submitDemand = defineAction({
  name: 'sourcing.submit-demand',
  path: on('submit'),
  summary: 'Submit a demand',
  audience: 'staff',
  params,
  body: z.object({}),
  response: Demand,
  versioned: true,
  errors,
})

export const preCheckDemand = defineAction({
  name: 'sourcing.pre-check-demand',
  path: on('pre-check'),
  summary: 'Pass a demand on for dispatch',
  audience: 'staff',
  params,
  body: z.object({}),
  response: Demand,
  versioned: true,
  errors,
})

export const returnDemand = defineAction({
  name: 'sourcing.return-demand',
  path: on('return'),
  summary: 'Give a demand back to whoever asks',
  audience: 'staff',
  params,
  body: z.object({ reason: Reason }),
  response: Demand,
  versioned: true,
  errors,
})

export const cancelDemand = defineAction({
  name: 'sourcing.cancel-demand',
  path: on('cancel'),
  summary: 'Cancel a demand',
  audience: 'staff',
  params,
  body: z.object({ reason: Reason }),
  response: Demand,
  versioned: true,
  errors,
})

/** Dispatches to the organ that has to answer; without one, to the organ proposed. */
export const dispatchDemand = defineAction({
  name: 'sourcing.dispatch-demand',
  path: on('dispatch'),
  summary: 'Dispatch a demand',
  audience: 'staff',
  params,
  body: z.object({ organ: z.string().optional() }),
  response: Demand,
  versioned: true,
  errors: [...errors, 'sourcing.unknown-organ', 'sourcing.nobody-proposed'],
})

/** Dispatches many at once, each by itself: what cannot be dispatched is told with its reason, the others are done. */
export const dispatchDemands = defineAction({
  name: 'sourcing.dispatch-demands',
  path: '/api/desk/sourcing/dispatch-demands',
  summary: 'Dispatch many demands',
  audience: 'staff',
  body: z.object({
    rows: z
      .array(z.object({ demandId: Id, version: Version, organ: z.string().nullable().default(null) }))
      .min(1)
      .max(2000),
  }),
  response: z.object({
    done: z.array(z.object({ demandId: Id, version: Version })),
    refused: z.array(z.object({ demandId: Id, code: z.string(), why: z.string() })),
  }),
})

/** What a confirmation binds its organ to: a duty that it has already, or a new one. */
export const NewDuty = z.object({
  store: z.string().trim().min(2).max(60).describe('the store in people’s words, as 法人库'),
  promise: DutyPromise,
  interface: InterfaceAddress.nullable().default(null),
  sharing: SharingType,
  basis: z.string().trim().min(2).max(200).describe('the law under which it is supplied'),
})

export const confirmDemand = defineAction({
  name: 'sourcing.confirm-demand',
  path: on('confirm'),
  summary: 'Confirm that it is ours to supply',
  audience: 'staff',
  params,
  body: z.object({
    duty: z.union([z.object({ number: z.string().max(40) }), NewDuty]),
    alsoOthers: z
      .boolean()
      .default(false)
      .describe('confirm what other organs asked us for of the same data, too'),
  }),
  response: Demand,
  versioned: true,
  errors: [...errors, 'sourcing.duty-not-found', 'sourcing.not-shared'],
})

/** Says that it is not ours; whose it is has to be named. The third refusal brings it before the office. */
export const disownDemand = defineAction({
  name: 'sourcing.disown-demand',
  path: on('disown'),
  summary: 'Say that it is not ours, and whose',
  audience: 'staff',
  params,
  body: z.object({ organ: z.string().min(1), reason: Reason }),
  response: Demand,
  versioned: true,
  errors: [...errors, 'sourcing.unknown-organ', 'sourcing.name-another', 'sourcing.ruled'],
})

/** The coordinating office rules whose it is; who was ruled to supply it cannot refuse any more. */
export const ruleDemand = defineAction({
  name: 'sourcing.rule-demand',
  path: on('rule'),
  summary: 'Rule whose it is',
  audience: 'staff',
  params,
  body: z.object({ organ: z.string().min(1), reason: Reason }),
  response: Demand,
  versioned: true,
  errors: [...errors, 'sourcing.unknown-organ'],
})

export const remindDemand = defineAction({
  name: 'sourcing.remind-demand',
  path: on('remind'),
  summary: 'Remind whoever has to answer',
  audience: 'staff',
  params,
  body: z.object({}),
  response: Demand,
  versioned: true,
  errors,
})

export const superviseDemand = defineAction({
  name: 'sourcing.supervise-demand',
  path: on('supervise'),
  summary: 'Put a demand under supervision',
  audience: 'staff',
  params,
  body: z.object({ reason: Reason }),
  response: Demand,
  versioned: true,
  errors,
})

/** Makes a demand of every element and every material that published items ask people for; what is there stays. */
export const deriveDemands = defineAction({
  name: 'sourcing.derive-demands',
  path: '/api/desk/sourcing/derive-demands',
  summary: 'Take the demands from the published items',
  audience: 'staff',
  body: z.object({}),
  response: z.object({
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    cancelled: z.number().int().describe('nobody asks for it any more'),
    onlyTheApplicant: z.number().int().describe('uses that no organ can answer: only the person knows'),
  }),
})

/** Proposes a source for what waits for dispatch: by live duties, earlier confirmations, supplies, element sources. */
export const proposeMatches = defineAction({
  name: 'sourcing.propose-matches',
  path: '/api/desk/sourcing/propose-matches',
  summary: 'Propose sources for what waits for dispatch',
  audience: 'staff',
  body: z.object({}),
  response: z.object({ changed: z.number().int(), matched: z.number().int(), none: z.number().int() }),
})
