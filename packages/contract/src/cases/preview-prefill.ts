import { z } from 'zod'
import { Trust, ValueSource } from '../forms/form-value.ts'
import { defineQuery } from '../platform/define.ts'
import { Id, Instant } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/**
 * What would be filled in for an application, from whom, as of when: for the person to look at before anything is
 * released into a form, and to decline. It names fields and sources; it carries no values.
 */
export const PrefillPreview = z
  .object({
    purpose: Sentence.describe('what the values are used for, and for nothing else'),
    sources: z.array(
      z.object({
        source: ValueSource,
        fields: z.array(
          z.object({
            code: z.string().describe('element or group code of the form'),
            name: Sentence,
            fetchedAt: Instant,
            trust: Trust,
            duty: z.string().nullable(),
            refusable: z.boolean().describe('false: it says who applies, and only the source may say it'),
          }),
        ),
      }),
    ),
    known: z.number().int().describe('fields of the form that a source knows'),
    fields: z.number().int().describe('fields of the form that the applicant answers for'),
  })
  .meta({ id: 'PrefillPreview' })
export type PrefillPreview = z.infer<typeof PrefillPreview>

export const previewPrefill = defineQuery({
  name: 'cases.preview-prefill',
  path: '/api/items/:itemCode/prefill',
  summary: 'What would be filled in, from whom and why, before it is',
  audience: 'resident',
  params: z.object({ itemCode: z.string().max(80) }),
  query: z.object({ onBehalfOf: Id.optional() }),
  response: PrefillPreview,
  errors: ['catalog.item-not-found', 'catalog.item-withdrawn', 'cases.not-your-subject', 'cases.not-served'],
})
