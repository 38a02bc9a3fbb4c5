import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'

/** How a value is held: decimals as exact strings, days as `YYYY-MM-DD`, lists as arrays of codes, files as arrays of file ids. */
export const ElementType = z.enum([
  'string',
  'integer',
  'decimal',
  'date',
  'boolean',
  'code',
  'code-list',
  'text',
  'file',
])
export type ElementType = z.infer<typeof ElementType>

/** Checks that are code, not a pattern: check digits and everything that has its own advice for the person. */
export const NamedCheck = z.enum([
  'person-name',
  'identity-number',
  'social-credit-code',
  'disability-certificate-number',
  'mobile',
  'landline',
  'email',
  'postcode',
  'month',
  'not-in-future',
  'bank-card',
  'must-be-yes',
])
export type NamedCheck = z.infer<typeof NamedCheck>

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source.length > 0
  } catch {
    return false
  }
}

/** The rules that a value has to keep. Lengths in characters; limits of decimals as exact strings; `scale` = decimal places. */
export const ElementCheck = z.strictObject({
  named: z.array(NamedCheck).default([]),
  pattern: z.string().max(300).refine(compiles, 'not a regular expression').optional(),
  patternHint: Sentence.optional().describe('what the pattern asks for, in words; shown when it fails'),
  minLength: z.number().int().min(0).optional(),
  maxLength: z.number().int().positive().optional(),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  above: z.union([z.number(), z.string()]).optional().describe('strictly greater than'),
  scale: z.number().int().min(0).max(6).optional(),
  minItems: z.number().int().min(0).optional(),
  maxItems: z.number().int().positive().optional(),
  notBefore: z.string().optional().describe('code of the date element that this day must not precede'),
  notAfter: z.string().optional().describe('code of the date element that this day must not follow'),
  formats: z.array(z.string()).optional().describe('file extensions accepted'),
  maxBytes: z.number().int().positive().optional(),
})
export type ElementCheck = z.infer<typeof ElementCheck>

/** How far a value is protected: 0 public, 1 internal, 2 personal, 3 sensitive (个人信息保护法 art. 28). */
export const Sensitivity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

/**
 * Says that a field is about the agent (代理人) who acts, not about the applicant: it is filled from what is known of that
 * person under `element` (name, identity number, phone), and by nobody's values when no agent acts.
 */
export const AgentsOwn = z.strictObject({ party: z.literal('agent'), element: z.string().min(1) })
export type AgentsOwn = z.infer<typeof AgentsOwn>

/** A field (表单要素) as the district defines it once, for every form that refers to it. */
export const DataElement = z
  .strictObject({
    code: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/),
    name: Sentence,
    definition: Sentence.optional(),
    type: ElementType,
    check: ElementCheck.optional(),
    codeList: z.string().optional().describe('code of the list that its values come from'),
    unit: Sentence.optional().describe('as 元, 万元, 平方米'),
    sensitivity: Sensitivity,
    synonyms: z
      .array(z.string())
      .default([])
      .describe('labels under which other forms ask for the same thing'),
    source: z.string().describe('organ or source that answers for it; `SELF` when only the person knows'),
    of: AgentsOwn.optional().describe('absent = it is said of the applicant'),
    standard: z.string().optional(),
    version: z.number().int().positive().default(1),
  })
  .meta({ id: 'DataElement' })
export type DataElement = z.infer<typeof DataElement>
