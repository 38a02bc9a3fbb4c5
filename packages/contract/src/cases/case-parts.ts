import { z } from 'zod'
import { Trust } from '../forms/form-value.ts'
import { Day, Id, Instant } from '../platform/scalars.ts'
import { Sentence, Text } from '../platform/sentence.ts'

export { Answers, Trust } from '../forms/form-value.ts'

/** How the checklist stands for one requirement of this case. */
export const RequirementState = z
  .object({
    code: z.string(),
    name: z.string(),
    nameEnglish: z.string().nullable(),
    state: z.enum(['exempt', 'from-vault', 'provided', 'missing', 'optional-missing']),
    why: Sentence.describe('why it is asked, or why it is not'),
    vault: Sentence.nullable().describe(
      'why what the vault has is used again, or is not; null when it has none',
    ),
    promise: z
      .object({ text: Sentence, consequence: Sentence })
      .nullable()
      .describe('what one may promise in its place (告知承诺), and what follows when that is broken'),
    exemption: z
      .object({ sourceOrgan: Text, store: Text, duty: z.string().nullable(), basis: Text })
      .nullable(),
    material: z
      .object({
        materialId: Id,
        fileId: Id.nullable(),
        fileName: z.string().nullable(),
        mediaType: z.string().nullable(),
        bytes: z.number().int().nullable(),
        sha256: z
          .string()
          .nullable()
          .describe('hash of the stored file, by which anybody can check a copy of it'),
        trust: Trust,
        seenAt: Sentence.nullable().describe('where and when the original was seen'),
        validUntil: Day.nullable(),
        promised: z.boolean().describe('promised by its words, without a file'),
      })
      .nullable(),
    formats: z.array(z.string()),
    maxBytes: z.number().int(),
    howToFill: Sentence.nullable(),
    acceptanceStandard: Text.nullable(),
    legalBasis: Text.nullable(),
  })
  .meta({ id: 'RequirementState' })
export type RequirementState = z.infer<typeof RequirementState>

/** One line of the timeline: an event of the log as a person reads it, by post, not by name. */
export const TimelineEntry = z
  .object({
    eventId: Id,
    at: Instant,
    type: z.string(),
    title: Sentence,
    detail: Sentence.nullable(),
    by: Sentence.nullable(),
    documentId: Id.nullable(),
    tone: z.enum(['neutral', 'wait', 'near', 'late', 'done']),
  })
  .meta({ id: 'TimelineEntry' })
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** A sealed, dated document of the case: receipt, acceptance, correction, refusal, decision, certificate. */
export const CaseDocument = z
  .object({
    documentId: Id,
    kind: z.enum([
      'receipt',
      'acceptance-notice',
      'correction-notice',
      'refusal',
      'not-needed-notice',
      'pause-notice',
      'extension-notice',
      'decision',
      'result',
    ]),
    title: Sentence,
    number: z.string(),
    issuedOn: Day,
    issuedBy: z.string(),
    fileId: Id.nullable().describe('null while the PDF is being made'),
  })
  .meta({ id: 'CaseDocument' })
export type CaseDocument = z.infer<typeof CaseDocument>

/** What has to be corrected, all of it, once (行政许可法 art. 32). */
export const CorrectionItem = z.object({
  kind: z.enum(['material', 'field']),
  code: z.string().describe('requirement or element code'),
  name: z.string(),
  what: z.string().trim().min(2).max(500).describe('what is missing or wrong, and how to mend it'),
})
export const Correction = z.object({
  requestedAt: Instant,
  dueOn: Day,
  items: z.array(CorrectionItem).min(1),
  correctedAt: Instant.nullable(),
})

export const CaseFlags = z.object({
  paused: z.boolean(),
  extended: z.boolean(),
  deemedAccepted: z.boolean(),
  corrected: z.boolean(),
  overdue: z.boolean(),
})
