import { z } from 'zod'
import { PublishedItem } from '../catalog/read-item.ts'
import { Filled, KnownValues } from '../forms/form-value.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { CaseForApplicant, MyCaseRow } from './case-for-applicant.ts'
import { Answers } from './case-parts.ts'

const params = z.object({ caseId: Id })

/**
 * What the form was filled with, as it came from the server, hash included. It is held against its hash: a value, source
 * or time that was altered on the way, or that belongs to another subject or draft, refuses the whole (422).
 */
const prefilled = KnownValues.default({}).describe('prefilled values as they were shown, each with its hash')

/** Opens a draft, or answers the one that is already open for the same subject and item: `resumed` says which. */
export const openCase = defineAction({
  name: 'cases.open-case',
  path: '/api/cases',
  summary: 'Begin an application, or go on with the one begun',
  audience: 'resident',
  status: 201,
  body: z.object({
    itemCode: z.string().max(80),
    onBehalfOf: Id.optional().describe('subject that the resident represents; absent = for oneself'),
    answers: Answers.default({}),
    anew: z.boolean().default(false).describe('true = put the open draft away and begin anew'),
    refused: z
      .array(z.string().max(40))
      .max(500)
      .default([])
      .describe('elements that the person declined before anything was fetched'),
  }),
  response: z.object({ resumed: z.boolean(), case: CaseForApplicant }),
  errors: [
    'catalog.item-not-found',
    'catalog.item-withdrawn',
    'cases.not-your-subject',
    'cases.not-served',
    'cases.once-only',
  ],
})

export const listMyCases = defineQuery({
  name: 'cases.list-my-cases',
  path: '/api/my/cases',
  summary: 'My matters, what waits for me first',
  audience: 'resident',
  query: PageQuery.extend({ waits: z.enum(['applicant', 'office', 'nobody']).optional() }),
  response: pageOf(MyCaseRow),
})

export const readMyCase = defineQuery({
  name: 'cases.read-my-case',
  path: '/api/cases/:caseId',
  summary: 'One matter in full',
  audience: 'resident',
  params,
  response: CaseForApplicant,
  errors: ['cases.case-not-found'],
})

/** The version of the item that this case runs under, with elements and code lists for its form. */
export const readCaseItem = defineQuery({
  name: 'cases.read-case-item',
  path: '/api/cases/:caseId/item',
  summary: 'The item version that a case runs under',
  audience: 'signed-in',
  params,
  response: PublishedItem,
  errors: ['cases.case-not-found'],
})

/**
 * Saves answers and own values of a draft (or of a case whose correction was asked). Only what the person typed is
 * sent: prefilled values stay at the server. `refused` names elements that the person does not want fetched.
 */
export const saveDraft = defineAction({
  name: 'cases.save-draft',
  path: '/api/cases/:caseId/save',
  summary: 'Save a draft',
  audience: 'resident',
  params,
  body: z.object({
    answers: Answers,
    own: z
      .record(z.string(), Filled.nullable())
      .describe('element code → value as the form engine types it; null clears'),
    refused: z.array(z.string()).default([]),
    prefilled,
  }),
  response: CaseForApplicant,
  versioned: true,
  errors: ['cases.case-not-found', 'cases.not-now', 'cases.unknown-element', 'cases.prefill-altered'],
})

/** Puts a file, a material of the vault or a promise under a requirement, or takes it away again (`materialId: null`). */
export const attachMaterial = defineAction({
  name: 'cases.attach-material',
  path: '/api/cases/:caseId/materials',
  summary: 'Hand in a material for a requirement',
  audience: 'resident',
  params,
  body: z.object({
    requirement: z.string(),
    from: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('file'), fileId: Id }),
      z.object({ kind: z.literal('vault'), materialId: Id }),
      z.object({ kind: z.literal('promise'), agreed: z.literal(true) }),
      z.object({ kind: z.literal('none') }),
    ]),
  }),
  response: CaseForApplicant,
  versioned: true,
  errors: [
    'cases.case-not-found',
    'cases.not-now',
    'cases.unknown-requirement',
    'materials.other-format',
    'materials.no-promise',
    'files.not-found',
  ],
})

/** Submits: everything visible and required is there, the receipt is numbered, the legal timer starts. */
export const submitCase = defineAction({
  name: 'cases.submit-case',
  path: '/api/cases/:caseId/submit',
  summary: 'Submit an application',
  audience: 'resident',
  params,
  body: z.object({
    declared: z.literal(true).describe('the applicant declares that it is true'),
    prefilled,
  }),
  response: CaseForApplicant,
  versioned: true,
  errors: [
    'cases.case-not-found',
    'cases.not-now',
    'cases.prefill-altered',
    'cases.incomplete',
    'cases.once-only',
    'catalog.item-withdrawn',
  ],
})

/** Hands in what the correction asked for; the case goes back to the counter. */
export const correctCase = defineAction({
  name: 'cases.correct-case',
  path: '/api/cases/:caseId/correct',
  summary: 'Hand in the corrections',
  audience: 'resident',
  params,
  body: z.object({ prefilled }),
  response: CaseForApplicant,
  versioned: true,
  errors: ['cases.case-not-found', 'cases.not-now', 'cases.incomplete', 'cases.prefill-altered'],
})

export const withdrawCase = defineAction({
  name: 'cases.withdraw-case',
  path: '/api/cases/:caseId/withdraw',
  summary: 'Withdraw an application',
  audience: 'resident',
  params,
  body: z.object({ reason: z.string().trim().max(500).default('') }),
  response: CaseForApplicant,
  versioned: true,
  errors: ['cases.case-not-found', 'cases.not-now'],
})

/** Puts a draft away for good. */
export const discardDraft = defineAction({
  name: 'cases.discard-draft',
  path: '/api/cases/:caseId/discard',
  summary: 'Delete a draft',
  audience: 'resident',
  params,
  body: z.object({}),
  response: z.object({ discarded: z.literal(true) }),
  versioned: true,
  errors: ['cases.case-not-found', 'cases.not-now'],
})

/** What anybody may learn of a document whose code they hold. */
export const VerifiedDocument = z.object({
  title: Sentence,
  number: z.string(),
  issuedOn: Day,
  issuedBy: z.string(),
  addressee: z.string().describe('shortened: the first and the last character'),
  sha256: z.string().nullable().describe('of the PDF, to compare a file with'),
})
export type VerifiedDocument = z.infer<typeof VerifiedDocument>

/** Whether a document is true: whoever holds it types the code printed on it. Says no more than the paper does. */
export const verifyDocument = defineQuery({
  name: 'cases.verify-document',
  path: '/api/documents/:code',
  summary: 'Find out whether a document is true',
  audience: 'anyone',
  params: z.object({ code: z.string().max(20) }),
  response: VerifiedDocument,
  errors: ['cases.no-such-document'],
})
