import { z } from 'zod'
import { Condition } from '../forms/condition.ts'
import { Sentence, Text } from '../platform/sentence.ts'

/** Why a material needs not be handed in: the source that supplies it and the law that says so (order 716 art. 7). */
export const Exemption = z.object({
  sourceOrgan: Text,
  store: Text,
  duty: z.string().optional().describe('number of the data duty that covers it'),
  basis: Text,
})

/** What an item asks for (申请材料). */
export const MaterialRequirement = z
  .object({
    code: z.string().regex(/^M\d+$/),
    name: z.string(),
    nameEnglish: z.string().optional(),
    materialType: z.string().describe('code of the standard material type; one held in the vault is reused'),
    when: Condition.optional(),
    necessity: z.enum(['required', 'optional']).default('required'),
    formats: z.array(z.enum(['pdf', 'jpg', 'png', 'ofd', 'docx', 'xlsx'])).default(['pdf', 'jpg', 'png']),
    maxBytes: z.number().int().positive().default(20_971_520),
    originals: z.number().int().min(0).default(0),
    copies: z.number().int().min(0).default(0),
    source: z.enum(['applicant', 'organ', 'intermediary', 'other']),
    sourceExplanation: Text.optional(),
    legalBasis: Text.optional(),
    acceptanceStandard: Text.optional(),
    howToFill: Sentence.optional(),
    emptyForm: z.string().optional(),
    sample: z.string().optional(),
    signature: z.boolean().default(false),
    yieldsCertificate: z.boolean().default(false),
    exemption: Exemption.optional(),
  })
  .meta({ id: 'MaterialRequirement' })
export type MaterialRequirement = z.infer<typeof MaterialRequirement>
