import { z } from 'zod'
import { Filled, Trust, ValueSource } from '../forms/form-value.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id, Instant } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** What one source says of one element. `value` is masked; null = nothing known, or hidden from this viewer. */
export const RecordStatement = z
  .object({
    value: Filled.nullable(),
    shown: z.string().describe('the value in words; empty when nothing is known'),
    source: ValueSource,
    fetchedAt: Instant,
    trust: Trust,
    duty: z.string().nullable(),
  })
  .meta({ id: 'RecordStatement' })

/** One field of a record: what holds, why, and what other sources say. */
export const RecordField = z
  .object({
    element: z.string(),
    name: Sentence,
    masking: z.enum(['shown', 'masked', 'hidden']),
    holds: RecordStatement,
    because: Sentence,
    others: z.array(RecordStatement),
    conflict: z.boolean(),
  })
  .meta({ id: 'RecordField' })
export type RecordField = z.infer<typeof RecordField>

/** Who is related to a subject, and how. An agent has a scope and an end. */
export const RecordRelation = z
  .object({
    kind: z.enum(['legal-representative', 'agent', 'household']),
    direction: z.enum(['acts-for', 'acted-for-by', 'lives-with']),
    name: z.string(),
    since: Day.nullable(),
    until: Day.nullable(),
  })
  .meta({ id: 'RecordRelation' })

/** The record of one person or firm (基础信息库). */
export const SubjectRecord = z
  .object({
    subject: z.object({
      subjectId: Id,
      kind: z.enum(['person', 'legal-person']),
      name: z.string(),
      code: z.string().describe('masked as the viewer may see it'),
      state: z.enum(['active', 'ended']),
    }),
    fields: z.array(RecordField),
    relations: z.array(RecordRelation),
  })
  .meta({ id: 'SubjectRecord' })
export type SubjectRecord = z.infer<typeof SubjectRecord>

/** For which work a record is looked at; it decides what is shown, and is written to the log that the subject reads. */
export const RecordPurpose = z.enum(['handle-case', 'check-at-counter', 'find-subject'])
export type RecordPurpose = z.infer<typeof RecordPurpose>

/**
 * Looks at the record of one person or firm by the whole number; there is no list to leaf through. It is a POST so
 * that the number stands in no address, and its answer is not kept under the key.
 */
export const lookAtRecord = defineAction({
  name: 'registry.look-at-record',
  path: '/api/desk/records/look',
  summary: 'The record of a person or firm, for a stated purpose',
  audience: 'staff',
  body: z.object({
    kind: z.enum(['person', 'legal-person']),
    code: z.string().trim().length(18),
    purpose: RecordPurpose,
    reason: z.string().trim().min(2).max(100).describe('in the words of the office, as 核对申请人身份'),
  }),
  response: SubjectRecord,
  answeredOnce: true,
  errors: ['registry.subject-not-found', 'registry.purpose-not-yours'],
})

/** My own record, or that of a firm or person whom I represent. */
export const readMyRecord = defineQuery({
  name: 'registry.read-my-record',
  path: '/api/my/record',
  summary: 'What the sources know of me',
  audience: 'resident',
  query: z.object({ subjectId: Id.optional() }),
  response: SubjectRecord,
  errors: ['registry.not-your-subject'],
})
