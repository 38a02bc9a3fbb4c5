import { z } from 'zod'
import { Condition } from '../forms/condition.ts'
import { Form } from '../forms/form.ts'
import { FormCode } from '../forms/library-form.ts'
import { Day } from '../platform/scalars.ts'
import { Sentence, Text } from '../platform/sentence.ts'
import { MaterialRequirement } from './material-requirement.ts'
import { StateTable } from './state-table.ts'

/** A code together with the scheme that it claims to follow; verified by that scheme (DOMAIN: item codes). */
export const SchemedCode = z.object({ scheme: z.string(), value: z.string() })
export type SchemedCode = z.infer<typeof SchemedCode>

/** A period granted by law or promised by the organ. `none` = the law sets none. */
export const Period = z.object({
  days: z.number().int().min(0).nullable(),
  unit: z.enum(['working-day', 'calendar-day', 'immediate', 'none']),
  explanation: Text.optional(),
})
export type Period = z.infer<typeof Period>

/** Where a stated fact comes from: read in a text, or a value that the district has to confirm. */
export const Standing = z.enum(['read', 'republished', 'parameter'])

/** The name of a law, in the words by which it is looked up. */
export const LawName = Text.refine((law) => law !== '', 'a legal basis names its law')

export const LegalBasis = z.object({
  law: LawName,
  number: Text.optional(),
  clause: Text.optional(),
  text: Text.optional(),
  kind: Text.optional(),
  date: Day.optional(),
  standing: Standing.default('read'),
})
export type LegalBasis = z.infer<typeof LegalBasis>

/** A question whose answer decides which materials and fields are needed (情形). */
export const Situation = z
  .object({
    code: z.string().regex(/^S\d+$/),
    question: Sentence,
    help: Sentence.optional(),
    options: z.array(z.object({ code: z.string(), label: Sentence })).min(2),
    multiple: z.boolean().optional().describe('several options may be chosen'),
    when: Condition.optional(),
  })
  .meta({ id: 'Situation' })
export type Situation = z.infer<typeof Situation>

/** A procedure outside the legal clock (行政许可法 art. 45), with its length told in writing. */
export const SpecialProcedure = z.object({
  code: z.string(),
  kind: z.enum([
    'hearing',
    'tender',
    'auction',
    'inspection',
    'testing',
    'quarantine',
    'appraisal',
    'expert-review',
    'publicity',
    'other',
  ]),
  name: Sentence,
  days: z.number().int().positive().nullable(),
  unit: z.enum(['working-day', 'calendar-day']),
})

/** One step of handling, as published and as the state table runs it. */
export const Step = z.object({
  step: Sentence,
  role: Text,
  limit: Text,
  standard: Text.optional(),
  result: Text.optional(),
})

/**
 * Whether several organs handle the item together under 行政许可法 art. 26: one accepts for all (unified), they decide
 * together (joint), or at one place at one time (centralised). Only then art. 42 para. 2 gives 45 working days and 15
 * more. Not stated counts as none.
 */
export const JointHandling = z.enum(['none', 'unified', 'joint', 'centralised'])
export type JointHandling = z.infer<typeof JointHandling>

export const Fee = z.object({
  charged: z.boolean(),
  basis: Text.optional(),
  standard: Text.optional(),
  online: z.boolean().optional(),
  reductions: z.array(z.object({ reduction: Text, basis: Text })).default([]),
})

export const Result = z.object({
  name: z.string().min(1),
  nameEnglish: z.string().optional(),
  kind: z.enum(['certificate', 'document', 'approval', 'record', 'payment', 'none']),
  sample: Text.optional(),
  validity: Text.optional(),
  /** Material type that the result becomes in the subject's vault. */
  materialType: z.string().optional(),
  elements: z.array(z.string()).default([]).describe('elements of the form that stand on the result'),
})

export const Remedy = z.object({
  review: z.object({
    organ: Text,
    address: Text.optional(),
    phone: z.string().optional(),
    limit: Text,
  }),
  litigation: z.object({
    court: Text,
    address: Text.optional(),
    phone: z.string().optional(),
    limit: Text,
  }),
})

/**
 * All fields of an item as one version holds them (national exchange format, GB/T 39046).
 * Names follow the glossary; what a real list leaves out is absent, and lint says so.
 */
export const ItemContent = z
  .object({
    name: z.string().min(1).max(300),
    nameEnglish: z.string().optional(),
    summary: Sentence.optional(),
    codes: z.object({
      basic: SchemedCode.optional(),
      implementation: SchemedCode.optional(),
      handling: SchemedCode.optional(),
      local: SchemedCode.optional(),
    }),
    type: z.string().describe('list `item-type`'),
    levels: z.array(z.string()).describe('list `level`'),
    organ: z.object({ code: z.string(), name: z.string(), nature: Text.optional() }),
    entrusted: Text.optional(),
    department: Text.optional().describe('name of the department as the source wrote it'),
    category: Text.optional().describe('main item that the sub-item belongs to'),
    area: z.string().optional().describe('12 digits: where it is exercised'),
    legalBases: z.array(LegalBasis).default([]),
    statutory: Period.optional(),
    promised: Period.optional(),
    conditions: z.array(Text).default([]),
    process: Text.optional(),
    specialProcedures: z.array(SpecialProcedure).default([]),
    fee: Fee.optional(),
    served: z.array(z.string()).default([]).describe('list `served`'),
    caseType: z.enum(['immediate', 'promised']).optional(),
    ways: z.array(z.string()).default([]).describe('list `way`'),
    timesOnSite: z.object({ times: z.number().int().min(0), reason: Text.optional() }).optional(),
    address: Text.optional(),
    hours: Text.optional(),
    consultPhone: z.string().optional(),
    complaintPhone: z.string().optional(),
    remedies: Remedy.optional(),
    inCentre: z.boolean().optional(),
    bookable: z.boolean().optional(),
    express: z.boolean().optional(),
    selfServiceTerminal: z.boolean().optional(),
    online: z.object({ depth: z.string(), url: z.string().optional() }).optional(),
    acceptanceArea: Text.optional(),
    quota: Text.optional(),
    result: Result.optional(),
    jointDepartments: z.array(Text).default([]).describe('departments that take part or help along'),
    jointHandling: JointHandling.optional(),
    intermediaries: z.array(Text).default([]),
    themes: z.object({ persons: z.array(z.string()), legalPersons: z.array(z.string()) }).optional(),
    searchWords: z.array(z.string()).default([]).describe('words people use for it'),
    situations: z.array(Situation).default([]),
    materials: z.array(MaterialRequirement).default([]),
    form: Form.optional(),
    /** The form of the library that `form` was copied from; the item may have changed its copy since. */
    libraryForm: z.object({ code: FormCode, revision: z.number().int().positive() }).optional(),
    steps: z.array(Step).default([]),
    questions: z.array(z.object({ question: Text, answer: Text })).default([]),
    counters: z.array(z.string()).default([]),
    stateTable: StateTable.optional(),
    oncePerSubject: z.boolean().default(false).describe('granted at most once to the same subject'),
    /** Values that are commonly known but were not read in a text: the district confirms each. */
    parameters: z
      .array(
        z.object({
          name: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          note: Text,
        }),
      )
      .default([]),
  })
  .meta({ id: 'ItemContent' })
export type ItemContent = z.infer<typeof ItemContent>
