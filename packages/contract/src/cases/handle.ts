import { z } from 'zod'
import { Filled } from '../forms/form-value.ts'
import { defineAction } from '../platform/define.ts'
import { Day, Id } from '../platform/scalars.ts'
import { CaseForDesk } from './case-for-desk.ts'
import { CorrectionItem } from './case-parts.ts'

const params = z.object({ caseId: Id })
const base = { audience: 'staff', params, response: CaseForDesk, versioned: true } as const
const errors = ['cases.case-not-found', 'cases.not-now', 'cases.not-yours']

/** Takes a case onto one's own list, or puts it back (`release: true`). */
export const claimCase = defineAction({
  ...base,
  name: 'cases.claim-case',
  path: '/api/desk/cases/:caseId/claim',
  summary: 'Claim a case',
  body: z.object({ release: z.boolean().default(false) }),
  errors: [...errors, 'cases.claimed-by-another'],
})

/** Accepts (受理): a sealed acceptance notice is issued; the promised period runs from the next working day. */
export const acceptCase = defineAction({
  ...base,
  name: 'cases.accept-case',
  path: '/api/desk/cases/:caseId/accept',
  summary: 'Accept an application',
  body: z.object({
    originalsSeen: z
      .array(z.string())
      .default([])
      .describe('requirements whose original was seen: their trust becomes B'),
    note: z.string().trim().max(1000).default(''),
  }),
  errors: [...errors, 'cases.incomplete'],
})

/** Asks for a correction (一次性补正告知): once, everything, within five working days of submission. */
export const requestCorrection = defineAction({
  ...base,
  name: 'cases.request-correction',
  path: '/api/desk/cases/:caseId/request-correction',
  summary: 'Ask for a correction, once, everything',
  body: z.object({ items: z.array(CorrectionItem).min(1).max(50) }),
  errors: [...errors, 'cases.corrected-once', 'cases.correction-too-late', 'cases.unknown-element'],
})

/** Refuses (不予受理) with the legal reason and the organ that it belongs to, in a sealed document. */
export const refuseCase = defineAction({
  ...base,
  name: 'cases.refuse-case',
  path: '/api/desk/cases/:caseId/refuse',
  summary: 'Refuse to accept',
  body: z.object({
    ground: z.enum(['not-ours', 'not-needed', 'not-eligible', 'correction-not-made']),
    reason: z.string().trim().min(5).max(1000),
    legalBasis: z.string().trim().min(2).max(300),
    competentOrgan: z.string().trim().max(100).optional().describe('required when it is not ours (art. 32)'),
  }),
  errors: [...errors, 'cases.competent-organ-missing'],
})

/** One review step's opinion: it passes to the next step, proposing to grant or to deny. */
export const reviewCase = defineAction({
  ...base,
  name: 'cases.review-case',
  path: '/api/desk/cases/:caseId/review',
  summary: 'Give a review opinion',
  body: z.object({ proposal: z.enum(['grant', 'deny']), opinion: z.string().trim().min(2).max(2000) }),
  errors,
})

/** Sends a case back one step, with the reason. */
export const sendBackCase = defineAction({
  ...base,
  name: 'cases.send-back-case',
  path: '/api/desk/cases/:caseId/send-back',
  summary: 'Send back to the step before',
  body: z.object({ reason: z.string().trim().min(2).max(1000) }),
  errors,
})

/** Begins a special procedure outside the clock (art. 45); its length is told to the applicant in writing. */
export const pauseCase = defineAction({
  ...base,
  name: 'cases.pause-case',
  path: '/api/desk/cases/:caseId/pause',
  summary: 'Begin a special procedure',
  body: z.object({ procedure: z.string(), reason: z.string().trim().min(2).max(500), expectedOn: Day }),
  errors: [...errors, 'cases.unknown-procedure'],
})

export const resumeCase = defineAction({
  ...base,
  name: 'cases.resume-case',
  path: '/api/desk/cases/:caseId/resume',
  summary: 'End a special procedure: the clock runs on',
  body: z.object({ finding: z.string().trim().min(2).max(1000) }),
  errors,
})

/** Extends with the head's approval and the reason told (art. 42): once, ten working days at the most. */
export const extendCase = defineAction({
  ...base,
  name: 'cases.extend-case',
  path: '/api/desk/cases/:caseId/extend',
  summary: 'Extend the period',
  body: z.object({ days: z.number().int().min(1).max(15), reason: z.string().trim().min(5).max(500) }),
  errors: [...errors, 'cases.extended-once', 'cases.extension-too-long'],
})

/** Decides: grants, or denies with reason, basis and remedies. Producing and delivering follow by themselves. */
export const decideCase = defineAction({
  ...base,
  name: 'cases.decide-case',
  path: '/api/desk/cases/:caseId/decide',
  summary: 'Decide',
  body: z.object({
    outcome: z.enum(['granted', 'denied']),
    opinion: z.string().trim().min(2).max(2000),
    reason: z.string().trim().max(1000).optional().describe('required for a denial'),
    legalBasis: z.string().trim().max(300).optional().describe('required for a denial'),
    internal: z
      .record(z.string(), Filled)
      .default({})
      .describe('elements filled by staff, as the granted amount'),
  }),
  errors: [...errors, 'cases.reason-missing', 'cases.incomplete', 'cases.unknown-element'],
})

/** Hands over what is not delivered electronically: at the counter, by express, in a locker. */
export const deliverCase = defineAction({
  ...base,
  name: 'cases.deliver-case',
  path: '/api/desk/cases/:caseId/deliver',
  summary: 'Record the delivery',
  body: z.object({
    way: z.enum(['counter', 'express', 'locker']),
    reference: z.string().trim().max(100).optional(),
  }),
  errors,
})
