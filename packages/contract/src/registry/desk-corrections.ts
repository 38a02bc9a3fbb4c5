import { z } from 'zod'
import { Value } from '../forms/form-value.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, PageQuery, pageOf } from '../platform/scalars.ts'
import { CorrectionInFull, CorrectionOutcome, CorrectionTicket } from './correction.ts'

const params = z.object({ correctionId: Id })

/** Tickets of the organs for which one is the data steward; the coordinating office sees all. */
export const listCorrections = defineQuery({
  name: 'registry.list-corrections',
  path: '/api/desk/corrections',
  summary: 'Reported values of my organ’s sources',
  audience: 'staff',
  query: PageQuery.extend({
    show: z.enum(['open', 'closed']).default('open').describe('open: by due day; closed: the newest first'),
  }),
  response: pageOf(CorrectionTicket),
})

export const readCorrection = defineQuery({
  name: 'registry.read-correction',
  path: '/api/desk/corrections/:correctionId',
  summary: 'One reported value in full',
  audience: 'staff',
  params,
  response: CorrectionInFull,
  audited: true,
  errors: ['registry.correction-not-found'],
})

export const takeCorrection = defineAction({
  name: 'registry.take-correction',
  path: '/api/desk/corrections/:correctionId/take',
  summary: 'Take a ticket, and see its values',
  audience: 'staff',
  params,
  body: z.object({}),
  response: CorrectionInFull,
  versioned: true,
  errors: ['registry.correction-not-found', 'registry.correction-not-now'],
})

/** Answers: the value is corrected at its source, or kept, either with a reason that the person reads. */
export const answerCorrection = defineAction({
  name: 'registry.answer-correction',
  path: '/api/desk/corrections/:correctionId/answer',
  summary: 'Answer a reported value',
  audience: 'staff',
  params,
  body: z.object({
    outcome: CorrectionOutcome,
    value: Value.optional().describe('what is right, when corrected to something else than was stated'),
    reason: z.string().trim().min(1).max(500),
  }),
  response: CorrectionInFull,
  versioned: true,
  errors: [
    'registry.correction-not-found',
    'registry.correction-not-now',
    'registry.stated-invalid',
    'registry.same-value',
  ],
})
