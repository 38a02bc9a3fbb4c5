import { z } from 'zod'
import { CaseActionName, CaseStatus, ReviewStep } from '../catalog/state-table.ts'
import { FieldValue } from '../forms/form-value.ts'
import { defineQuery } from '../platform/define.ts'
import { Day, Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { Sentence, Text } from '../platform/sentence.ts'
import {
  Answers,
  CaseDocument,
  CaseFlags,
  Correction,
  RequirementState,
  TimelineEntry,
} from './case-parts.ts'
import { LegalClockView } from './legal-clock.ts'

/** The groups of the worklist, in order: overdue first, paused last. */
export const WorklistGroup = z.enum(['overdue', 'today', 'next-working-day', 'later', 'undated', 'paused'])

/** A case in a worklist. */
export const WorklistRow = z
  .object({
    caseId: Id,
    number: z.string(),
    version: Version,
    item: z.object({ code: z.string(), name: z.string(), nameEnglish: z.string().nullable() }),
    organ: z.object({ code: z.string(), name: z.string() }),
    applicant: z.string(),
    status: CaseStatus,
    step: z.string().nullable(),
    flags: CaseFlags,
    group: WorklistGroup,
    limit: z.object({ word: Sentence, tone: z.enum(['neutral', 'wait', 'near', 'late', 'done']) }),
    dueOn: Day.nullable(),
    claimedBy: z.string().nullable(),
    submittedAt: Instant,
  })
  .meta({ id: 'WorklistRow' })
export type WorklistRow = z.infer<typeof WorklistRow>

/**
 * What one may work on now, by due date: `mine` (claimed by me), `open` (not claimed), `done` (I acted, newest
 * first). One index range per permitted item; authorization is part of the query.
 */
export const listWorklist = defineQuery({
  name: 'cases.list-worklist',
  path: '/api/desk/worklist',
  summary: 'The worklist of the signed-in officer',
  audience: 'staff',
  query: PageQuery.extend({
    tab: z.enum(['all', 'mine', 'open', 'done']).default('all'),
    role: z.enum(['clerk', 'reviewer', 'decider']).optional(),
    q: z.string().trim().max(60).optional().describe('firm, person or case number'),
  }),
  response: pageOf(WorklistRow).extend({
    counts: z
      .object({
        all: z.number().int(),
        mine: z.number().int(),
        open: z.number().int(),
        today: z.number().int(),
        overdue: z.number().int(),
        paused: z.number().int(),
      })
      .describe('counted up to 1,000 each'),
    asOf: Instant,
  }),
})

/** One element of the form beside what the source says. */
export const Comparison = z.object({
  element: z.string(),
  name: Sentence,
  stated: z.string().nullable().describe('what the applicant says, when it differs'),
  sourceShown: z.string().describe('what the source says, as a person reads it, masked where due'),
  source: FieldValue.describe('whence; the value itself is null where it is masked'),
  equal: z.boolean(),
})

/** A case as the desk sees it. Fields that the state table does not let this role read are left out, not blanked. */
export const CaseForDesk = z
  .object({
    caseId: Id,
    number: z.string(),
    version: Version,
    item: z.object({
      code: z.string(),
      name: z.string(),
      nameEnglish: z.string().nullable(),
      version: z.number().int(),
      type: z.string(),
    }),
    organ: z.object({ code: z.string(), name: z.string() }),
    status: CaseStatus,
    outcome: z.enum(['granted', 'denied']).nullable(),
    flags: CaseFlags,
    state: z.object({ word: Sentence, tone: z.enum(['neutral', 'wait', 'near', 'late', 'done']) }),
    step: ReviewStep.nullable(),
    steps: z.array(ReviewStep.extend({ done: z.boolean() })),
    claimedBy: z.object({ staffId: Id, name: z.string() }).nullable(),
    applicant: z.object({
      subjectId: Id,
      name: z.string(),
      kind: z.enum(['person', 'legal-person']),
      code: z.string().describe('identity number (masked) or social credit code'),
      phone: z.string().nullable().describe('masked'),
      representative: z.object({
        name: z.string(),
        capacity: z.enum(['self', 'legal-representative', 'agent']),
      }),
    }),
    promised: z.object({ days: z.number().int().nullable(), unit: z.string() }).nullable(),
    statutory: z.object({ days: z.number().int().nullable(), unit: z.string() }).nullable(),
    situations: z.array(z.object({ code: z.string(), question: Sentence, answer: Sentence.nullable() })),
    answers: Answers,
    fields: z.array(
      z.object({
        element: z.string(),
        section: Sentence,
        name: Sentence,
        shown: z.string().describe('as a person reads it, masked where due'),
        value: FieldValue,
      }),
    ),
    comparisons: z.array(Comparison).describe('differences first'),
    requirements: z.array(RequirementState),
    conditions: z.array(Text),
    clock: LegalClockView.nullable(),
    deemedOn: Day.nullable(),
    limit: z.object({ word: Sentence, tone: z.enum(['neutral', 'wait', 'near', 'late', 'done']) }),
    correction: Correction.nullable(),
    opinions: z.array(
      z.object({ step: Sentence, by: z.string(), at: Instant, outcome: z.string(), opinion: z.string() }),
    ),
    documents: z.array(CaseDocument),
    timeline: z.array(TimelineEntry),
    specialProcedures: z.array(
      z.object({ code: z.string(), name: Sentence, days: z.number().int().nullable() }),
    ),
    others: z
      .array(
        z.object({
          caseId: Id,
          number: z.string(),
          item: z.string(),
          state: z.object({ word: Sentence, tone: z.string() }),
          at: Instant,
        }),
      )
      .describe('other cases of the same subject that this officer may see'),
    allowed: z.array(CaseActionName),
    blocked: z
      .array(z.object({ action: CaseActionName, reason: Sentence }))
      .describe('the legal trio that cannot be done now, and why'),
  })
  .meta({ id: 'CaseForDesk' })
export type CaseForDesk = z.infer<typeof CaseForDesk>

export const readDeskCase = defineQuery({
  name: 'cases.read-desk-case',
  path: '/api/desk/cases/:caseId',
  summary: 'One case as the desk sees it',
  audited: true,
  audience: 'staff',
  params: z.object({ caseId: Id }),
  response: CaseForDesk,
  errors: ['cases.case-not-found'],
})
