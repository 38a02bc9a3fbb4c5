import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'

/** A phone with its area code: `010-0000-0123`. Numbers of a sample pack are not in use anywhere. */
export const PackPhone = z.string().regex(/^0\d{2,3}-\d{4}-?\d{3,4}$/)

/**
 * An organ. `external` = a city or national source that the district does not run. `communities` belong to the
 * subdistrict named by `parent`; `division` is its code in GB/T 2260 and GB/T 10114 (6, 9 or 12 digits).
 */
export const PackOrgan = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,19}$/),
  name: Sentence,
  short: Sentence,
  kind: z.enum(['department', 'subdistrict', 'community', 'centre', 'external']),
  nature: z.enum(['administrative', 'vertical', 'group', 'institution', 'self-governing', 'bank']).optional(),
  parent: z.string().optional(),
  division: z
    .string()
    .regex(/^(\d{6}|\d{9}|\d{12})$/)
    .optional(),
  socialCreditCode: z.string().length(18).optional(),
  address: z.string().optional(),
  consultPhone: PackPhone.optional(),
  complaintPhone: PackPhone.optional(),
  stores: z.array(Sentence).default([]).describe('stores of data that it answers for, in people’s words'),
})
export type PackOrgan = z.infer<typeof PackOrgan>

/** `organs.json` */
export const PackOrgans = z.strictObject({ organs: z.array(PackOrgan).min(1) })
