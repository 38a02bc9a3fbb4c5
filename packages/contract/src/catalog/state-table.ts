import { z } from 'zod'

/** Where a case stands (DOMAIN: states of a case). Few statuses; nuance is in the flags. */
export const CaseStatus = z.enum([
  'draft',
  'submitted',
  'correction-requested',
  'accepted',
  'reviewing',
  'decided',
  'produced',
  'released',
  'delivered',
  'archived',
  'not-needed',
  'refused',
  'withdrawn',
  'lapsed',
  'transferred',
  'void',
])
export type CaseStatus = z.infer<typeof CaseStatus>

/** Everything that can be done to a case. A status and a role allow some of them. */
export const CaseActionName = z.enum([
  'save-draft',
  'submit',
  'correct',
  'withdraw',
  'discard',
  'accept',
  'deem-accepted',
  'request-correction',
  'refuse',
  'declare-not-needed',
  'lapse',
  'claim',
  'review',
  'send-back',
  'pause',
  'resume',
  'extend',
  'decide',
  'produce',
  'release',
  'deliver',
  'archive',
  'rate',
])
export type CaseActionName = z.infer<typeof CaseActionName>

/** Who acts on a case: the two sides, and the system for what the law makes happen by itself. */
export const CaseRole = z.enum(['applicant', 'clerk', 'reviewer', 'decider', 'system'])
export type CaseRole = z.infer<typeof CaseRole>

/** One review step: who does it and within how many working days. */
export const ReviewStep = z.object({
  code: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  role: z.enum(['reviewer', 'decider']),
  limitDays: z.number().int().min(0),
})

/** One row: in this status, this role may do these, read these fields and write these (`*` = all of the form). */
export const StateRow = z.object({
  status: CaseStatus,
  role: CaseRole,
  actions: z.array(CaseActionName),
  read: z.array(z.string()),
  write: z.array(z.string()).default([]),
})
export type StateRow = z.infer<typeof StateRow>

/**
 * Who may do what in which state, as versioned data of the item. A running case keeps the table it was opened
 * under. `deemed` says whether silence for five working days accepts (行政许可法 art. 32).
 */
export const StateTable = z
  .object({
    name: z.string(),
    steps: z.array(ReviewStep).min(1),
    deemed: z.object({ workingDays: z.number().int().positive(), law: z.string() }).optional(),
    correctionDays: z.number().int().positive().describe('working days that the applicant has to correct'),
    deliverDays: z.number().int().positive().describe('working days from the decision to delivery'),
    rows: z.array(StateRow).min(1),
  })
  .meta({ id: 'StateTable' })
export type StateTable = z.infer<typeof StateTable>
