import { z } from 'zod'
import { Filled } from '../forms/form-value.ts'
import { defineAction } from '../platform/define.ts'
import { Day, Id, Version } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { Answers } from './case-parts.ts'

/**
 * Hands in a whole application at once, for clients that prepared it elsewhere (a terminal, a firm's own software):
 * the same rules as opening, saving and submitting, in one transaction.
 */
export const handInCase = defineAction({
  name: 'cases.hand-in-case',
  path: '/api/cases/hand-in',
  summary: 'Hand in a whole application at once',
  audience: 'resident',
  status: 201,
  body: z.object({
    itemCode: z.string().max(80),
    onBehalfOf: Id.optional().describe('subject that the resident represents; absent = for oneself'),
    answers: Answers,
    own: z.record(z.string(), Filled).describe('what the sources do not know, by element code'),
    refused: z.array(z.string()).default([]),
    files: z
      .array(z.object({ requirement: z.string(), fileId: Id }))
      .max(50)
      .default([]),
    declared: z.literal(true).describe('the applicant declares that it is true'),
  }),
  response: z.object({
    caseId: Id,
    number: z.string(),
    version: Version,
    tellBy: Day.describe('accepted by itself after this day unless told otherwise'),
    headline: Sentence,
    receipt: Id.describe('document of the receipt'),
  }),
  errors: [
    'catalog.item-not-found',
    'catalog.item-withdrawn',
    'cases.not-your-subject',
    'cases.not-served',
    'cases.incomplete',
    'cases.once-only',
  ],
})
