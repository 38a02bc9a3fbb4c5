import { z } from 'zod'
import { Day } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { PackKey } from './standing.ts'

/** A natural person of the sample. `offered` = shown on the sign-in page; the account is the key. */
export const PackPerson = z.strictObject({
  key: PackKey,
  name: Sentence,
  identityNumber: z.string().length(18),
  mobile: z.string().regex(/^1\d{10}$/),
  offered: z.boolean(),
  about: Sentence,
})
export type PackPerson = z.infer<typeof PackPerson>

/** `persons.json` */
export const PackPersons = z.strictObject({ persons: z.array(PackPerson) })

/** A firm, an individual business or an organisation of the sample. */
export const PackLegalPerson = z.strictObject({
  key: PackKey,
  name: Sentence,
  socialCreditCode: z.string().length(18),
  kind: z.enum(['company', 'individual-business', 'public-institution', 'social-organisation']),
  founded: Day,
  about: Sentence,
})
export type PackLegalPerson = z.infer<typeof PackLegalPerson>

/** `legal-persons.json` */
export const PackLegalPersons = z.strictObject({ legalPersons: z.array(PackLegalPerson) })

/** Who may act for whom, and who lives with whom. `person` and `subject` are keys; `subject` may be a firm or a person. */
export const PackRelation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('legal-representative'), person: PackKey, subject: PackKey, since: Day }),
  z.strictObject({
    kind: z.literal('agent'),
    person: PackKey,
    subject: PackKey,
    since: Day,
    until: Day.optional(),
  }),
  z.strictObject({
    kind: z.literal('household'),
    person: PackKey,
    subject: PackKey,
    relation: z.string().describe('code of list L_REL: what the person is to the subject'),
  }),
])
export type PackRelation = z.infer<typeof PackRelation>

/** `relations.json` */
export const PackRelations = z.strictObject({ relations: z.array(PackRelation) })
