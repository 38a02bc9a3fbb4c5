import { z } from 'zod'
import { Standing } from '../catalog/item.ts'
import { Sentence } from '../platform/sentence.ts'

/** A short name by which files of a pack refer to one another: `lin-xiaoman`, `seal-subsidy`. */
export const PackKey = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/)

/**
 * A value that the district sets. `read` = it stands in a published text, `republished` = read in a copy,
 * `parameter` = commonly known or invented for the sample: the district confirms it before it counts.
 */
export const PackParameter = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9.-]{1,59}$/),
  name: Sentence,
  value: z.union([z.string(), z.number(), z.boolean()]),
  unit: Sentence.optional(),
  standing: Standing,
  note: Sentence.optional().describe('where it was read, or what the district has to confirm'),
})
export type PackParameter = z.infer<typeof PackParameter>
