import { z } from 'zod'
import { FieldValue, Value } from '../forms/form-value.ts'
import { Day, Id, Instant, Version } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** opened → taken by the source's data steward → answered; the person may withdraw until it is answered. */
export const CorrectionState = z.enum(['opened', 'taken', 'answered', 'withdrawn'])
export type CorrectionState = z.infer<typeof CorrectionState>

/** The source corrected its value, or keeps it and says why. */
export const CorrectionOutcome = z.enum(['corrected', 'kept'])
export type CorrectionOutcome = z.infer<typeof CorrectionOutcome>

/** What may be done to a ticket by whom it is shown to. */
export const CorrectionAction = z.enum(['take', 'answer', 'withdraw'])
export type CorrectionAction = z.infer<typeof CorrectionAction>

/** A correction ticket (纠错单): a person says that what a source holds about them is wrong. */
export const CorrectionTicket = z
  .object({
    correctionId: Id,
    version: Version,
    state: CorrectionState,
    outcome: CorrectionOutcome.nullable(),
    subject: z.object({ subjectId: Id, name: z.string() }),
    element: z.object({ code: z.string(), name: Sentence }),
    organ: z.object({ code: z.string(), name: z.string() }).describe('whose source it is'),
    store: z.string(),
    openedAt: Instant,
    dueOn: Day.describe('by the official calendar; the number of days is set by the district'),
    overdue: z.boolean(),
    answeredAt: Instant.nullable(),
    reason: z.string().nullable().describe('why it was corrected or kept'),
    caseId: Id.nullable().describe('the application in which it was seen'),
    allowed: z.array(CorrectionAction),
  })
  .meta({ id: 'CorrectionTicket' })
export type CorrectionTicket = z.infer<typeof CorrectionTicket>

/** The ticket with its values: to the person in full, to the desk masked until somebody has taken it. */
export const CorrectionInFull = CorrectionTicket.extend({
  shown: FieldValue.describe('what stood there, with its source and time'),
  shownWords: z.string().describe('the same in words'),
  stated: Value.nullable().describe('what the person says is right; null where it is masked'),
  statedWords: z.string(),
  note: z.string(),
  proof: z.object({ fileId: Id, name: z.string() }).nullable(),
  answer: z.string().nullable().describe('in words, what the source holds now'),
  reporter: z.string().describe('who reported it'),
  takenBy: z.string().nullable(),
}).meta({ id: 'CorrectionInFull' })
export type CorrectionInFull = z.infer<typeof CorrectionInFull>
