import { z } from 'zod'
import { CaseActionName, CaseStatus } from '../catalog/state-table.ts'
import { FieldValue } from '../forms/form-value.ts'
import { Day, Id, Instant, Version } from '../platform/scalars.ts'
import { Sentence, Text } from '../platform/sentence.ts'
import { RatingView } from '../ratings/rate-case.ts'
import {
  Answers,
  CaseDocument,
  CaseFlags,
  Correction,
  RequirementState,
  TimelineEntry,
} from './case-parts.ts'
import { LegalClockView } from './legal-clock.ts'

/** A case in a list of the applicant's. */
export const MyCaseRow = z
  .object({
    caseId: Id,
    number: z.string().nullable(),
    version: Version,
    item: z.object({ code: z.string(), name: z.string(), nameEnglish: z.string().nullable() }),
    applicant: z.object({ subjectId: Id, name: z.string(), kind: z.enum(['person', 'legal-person']) }),
    status: CaseStatus,
    outcome: z.enum(['granted', 'denied']).nullable(),
    flags: CaseFlags,
    state: z.object({ word: Sentence, tone: z.enum(['neutral', 'wait', 'near', 'late', 'done']) }),
    waitsFor: z.enum(['applicant', 'office', 'nobody']),
    headline: Sentence.describe('what happens next and by when'),
    dueOn: Day.nullable(),
    updatedAt: Instant,
    allowed: z.array(CaseActionName),
  })
  .meta({ id: 'MyCaseRow' })
export type MyCaseRow = z.infer<typeof MyCaseRow>

/** A case in full as its applicant sees it; the item's content is read by `GET /api/cases/:caseId/item`. */
export const CaseForApplicant = MyCaseRow.extend({
  itemVersion: z.number().int(),
  organ: z.object({ code: z.string(), name: z.string(), phone: z.string().nullable() }),
  promised: z.object({ days: z.number().int().nullable(), unit: z.string() }).nullable(),
  representative: z.object({
    subjectId: Id,
    name: z.string(),
    capacity: z.enum(['self', 'legal-representative', 'agent']),
  }),
  answers: Answers,
  values: z.record(z.string(), FieldValue).describe('element code → value with provenance'),
  refused: z.array(z.string()).describe('elements that the applicant does not want fetched'),
  requirements: z.array(RequirementState),
  missing: z.array(
    z.object({ kind: z.enum(['situation', 'field', 'material']), code: z.string(), name: Sentence }),
  ),
  submittedAt: Instant.nullable(),
  acceptedAt: Instant.nullable(),
  decidedAt: Instant.nullable(),
  deemedOn: Day.nullable().describe('accepted by itself after this day unless told otherwise'),
  expectedDue: z
    .object({ dueOn: Day, provisional: z.boolean(), explanation: Sentence })
    .nullable()
    .describe('of a draft: if submitted today'),
  clock: LegalClockView.nullable(),
  correction: Correction.nullable(),
  reason: z.string().nullable().describe('of a refusal or denial'),
  documents: z.array(CaseDocument),
  timeline: z.array(TimelineEntry),
  remedies: z
    .object({
      review: z.object({ organ: Text, limit: Text }),
      litigation: z.object({ court: Text, limit: Text }),
    })
    .nullable(),
  rating: RatingView.nullable(),
  keptUntil: Day.nullable().describe('of a draft: deleted after this day, the owner is told before'),
}).meta({ id: 'CaseForApplicant' })
export type CaseForApplicant = z.infer<typeof CaseForApplicant>
