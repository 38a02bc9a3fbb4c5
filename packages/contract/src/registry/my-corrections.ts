import { z } from 'zod'
import { Value } from '../forms/form-value.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, PageQuery, pageOf } from '../platform/scalars.ts'
import { CorrectionInFull } from './correction.ts'

/**
 * Says that a value which a source supplied is wrong. The ticket goes to the source's organ; what the person fills into
 * a form meanwhile is theirs to state. One ticket at a time for a subject and an element.
 */
export const reportValue = defineAction({
  name: 'registry.report-value',
  path: '/api/corrections',
  summary: 'Report a wrong value to its source',
  audience: 'resident',
  status: 201,
  body: z.object({
    subjectId: Id.describe('oneself, or a subject that one represents'),
    element: z.string().max(40),
    stated: Value.describe('what is right'),
    note: z.string().trim().max(500).default(''),
    proofFileId: Id.optional(),
    caseId: Id.optional().describe('the application in which it was seen'),
  }),
  response: CorrectionInFull,
  errors: [
    'registry.not-your-subject',
    'registry.value-not-known',
    'registry.own-word',
    'registry.stated-invalid',
    'registry.same-value',
    'registry.reported-already',
    'files.not-found',
  ],
})

export const listMyCorrections = defineQuery({
  name: 'registry.list-my-corrections',
  path: '/api/my/corrections',
  summary: 'Values that I reported, with what became of it',
  audience: 'resident',
  query: PageQuery,
  response: pageOf(CorrectionInFull),
})

export const withdrawCorrection = defineAction({
  name: 'registry.withdraw-correction',
  path: '/api/corrections/:correctionId/withdraw',
  summary: 'Take a report back',
  audience: 'resident',
  params: z.object({ correctionId: Id }),
  body: z.object({}),
  response: CorrectionInFull,
  versioned: true,
  errors: ['registry.correction-not-found', 'registry.correction-not-now'],
})
