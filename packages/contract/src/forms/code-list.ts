import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'

/** One value of a code list. `until` marks a code that is still read but no longer offered. */
export const CodeListEntry = z.strictObject({
  code: z.string().min(1).max(40),
  label: Sentence,
  note: Sentence.optional(),
  parent: z.string().optional().describe('code one level up, in lists with levels (divisions, industries)'),
  until: z.iso.date().optional(),
})
export type CodeListEntry = z.infer<typeof CodeListEntry>

/**
 * A versioned code list (GB/T 2261, 3304 and the like, or the district's own). An `open` list is an excerpt of a
 * larger one kept elsewhere: a value that it lacks is accepted when the element's own check accepts it.
 */
export const CodeList = z
  .strictObject({
    code: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/),
    name: Sentence,
    standard: z.string().optional().describe('standard or rule that the codes come from'),
    version: z.string().default('1'),
    open: z.boolean().default(false),
    entries: z.array(CodeListEntry),
  })
  .meta({ id: 'CodeList' })
export type CodeList = z.infer<typeof CodeList>
