import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'
import { Condition } from './condition.ts'

/** Rules that work a value out of others, so that nobody is asked for what can be calculated. */
export const ComputationRule = z.enum([
  'sex-from-identity-number',
  'birth-date-from-identity-number',
  'age-from-birth-date',
  'disability-kind-from-certificate-number',
  'disability-grade-from-certificate-number',
  'subdistricts-differ',
  'sum',
  'product',
  'quotient',
])
export type ComputationRule = z.infer<typeof ComputationRule>

/** A derived value: the rule, and the elements it reads in the order the rule expects. Results of figures are rounded to the element's scale, half up. */
export const Computation = z.strictObject({ rule: ComputationRule, from: z.array(z.string()).min(1) })
export type Computation = z.infer<typeof Computation>

/** Whether a visible field has to be filled: always, never, or when a condition holds. */
export const Necessity = z.union([
  z.literal('always'),
  z.literal('never'),
  z.strictObject({ when: Condition }),
])
export type Necessity = z.infer<typeof Necessity>

/** A data element as one form uses it. What it does not override comes from the element. */
export const FieldReference = z
  .strictObject({
    element: z.string().min(1),
    label: Sentence.optional(),
    help: Sentence.optional(),
    required: Necessity.default('always'),
    visible: Condition.optional(),
    computed: Computation.optional(),
    filledBy: z.enum(['applicant', 'staff']).default('applicant'),
    /** Whether the applicant may put an own value in place of one that a source has supplied. */
    ownValue: z.enum(['allowed', 'refused']).default('allowed'),
  })
  .meta({ id: 'FieldReference' })
export type FieldReference = z.infer<typeof FieldReference>

/** Fields that are filled several times, row by row: members of a household, founders, seals. */
export const RepeatGroup = z
  .strictObject({
    group: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/),
    label: Sentence,
    rowLabel: Sentence.optional().describe('what one row is, as 家庭成员'),
    help: Sentence.optional(),
    min: z.number().int().min(0).default(1),
    max: z.number().int().min(1).max(100).default(20),
    visible: Condition.optional(),
    fields: z.array(FieldReference).min(1),
  })
  .meta({ id: 'RepeatGroup' })
export type RepeatGroup = z.infer<typeof RepeatGroup>

export const Section = z
  .strictObject({
    code: z.string().min(1).max(40),
    title: Sentence,
    help: Sentence.optional(),
    visible: Condition.optional(),
    fields: z.array(z.union([FieldReference, RepeatGroup])).min(1),
  })
  .meta({ id: 'Section' })
export type Section = z.infer<typeof Section>

/** A form: ordered sections of ordered references to data elements. It holds no field of its own. */
export const Form = z.object({ sections: z.array(Section).min(1) }).meta({ id: 'Form' })
export type Form = z.infer<typeof Form>
