import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { CorrectionTicket } from './correction.ts'
import { RecordField, RecordStatement, SubjectRecord } from './record.ts'

/** One field as a data steward looks at it: by which rule one source holds, and what was said before. */
export const KeptField = RecordField.extend({
  rule: Sentence.describe('the order of what decides between sources'),
  history: z.array(RecordStatement.extend({ replacedAt: Instant })).describe('newest first'),
  own: z.boolean().describe('one of the steward’s sources says something of it; else its values are hidden'),
}).meta({ id: 'KeptField' })
export type KeptField = z.infer<typeof KeptField>

/** The record of one person or firm with all that was said of it, for who answers for the data. */
export const KeptRecord = SubjectRecord.omit({ relations: true })
  .extend({ fields: z.array(KeptField) })
  .meta({ id: 'KeptRecord' })
export type KeptRecord = z.infer<typeof KeptRecord>

/**
 * Opens a record to keep its data right: found in the list of conflicts, or by the whole number. The reason is written
 * to the log that the subject reads; nothing is shown without it. Its answer is not kept under the key.
 */
export const openRecord = defineAction({
  name: 'registry.open-record',
  path: '/api/desk/records/open',
  summary: 'The record of a person or firm with every statement and its history, for a stated reason',
  audience: 'staff',
  body: z.object({
    of: z.union([
      z.strictObject({ subjectId: Id }),
      z.strictObject({ kind: z.enum(['person', 'legal-person']), code: z.string().trim().length(18) }),
    ]),
    reason: z.string().trim().min(2).max(100).describe('in the words of the office, as 核对户籍地址'),
  }),
  response: KeptRecord,
  answeredOnce: true,
  errors: ['registry.subject-not-found'],
})

/** A field on which sources disagree now. No value; the name of a person is masked. */
export const ConflictRow = z
  .object({
    subjectId: Id,
    kind: z.enum(['person', 'legal-person']),
    name: z.string(),
    element: z.object({ code: z.string(), name: Sentence }),
    since: Instant,
  })
  .meta({ id: 'ConflictRow' })
export type ConflictRow = z.infer<typeof ConflictRow>

export const listConflicts = defineQuery({
  name: 'registry.list-conflicts',
  path: '/api/desk/conflicts',
  summary: 'Fields on which sources disagree, the oldest first: those that my organ’s sources supply',
  audience: 'staff',
  query: PageQuery.extend({ element: z.string().max(40).optional() }),
  response: pageOf(ConflictRow),
})

const Store = z.object({ organ: z.string().max(40), store: z.string().max(40) })

/**
 * Asks the steward of a source to put a value right, because another source says otherwise. One ticket at a time for a
 * subject and an element; it is taken and answered like one that the person reported.
 */
export const raiseCorrection = defineAction({
  name: 'registry.raise-correction',
  path: '/api/desk/corrections',
  summary: 'Open a correction ticket to the source that seems to be wrong',
  audience: 'staff',
  status: 201,
  body: z.object({
    subjectId: Id,
    element: z.string().max(40),
    wrong: Store.describe('whose word is to be put right'),
    right: Store.describe('whose word is held against it'),
    note: z.string().trim().min(2).max(500),
  }),
  response: CorrectionTicket,
  errors: [
    'registry.subject-not-found',
    'registry.value-not-known',
    'registry.own-word',
    'registry.stated-invalid',
    'registry.same-value',
    'registry.not-your-element',
    'registry.reported-already',
  ],
})
