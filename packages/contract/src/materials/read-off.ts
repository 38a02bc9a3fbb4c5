import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id } from '../platform/scalars.ts'
import { MaterialView } from './vault.ts'

const params = z.object({ materialId: Id })

/** Values that can be read off the picture of a certificate. */
export const ReadOffField = z.enum(['number', 'issuer', 'issuedOn', 'validUntil'])
export type ReadOffField = z.infer<typeof ReadOffField>

/** What seems to stand on a picture: an offer, never a fact. `checked` = its own check digit fits. */
export const ReadOffProposal = z
  .object({
    field: ReadOffField,
    value: z.string(),
    confidence: z.number().min(0).max(1),
    checked: z.boolean(),
  })
  .meta({ id: 'ReadOffProposal' })
export type ReadOffProposal = z.infer<typeof ReadOffProposal>

/** Reads my uploaded picture, here and without any service elsewhere. Takes some seconds; nothing is kept. */
export const readOffMaterial = defineQuery({
  name: 'materials.read-off-material',
  path: '/api/my/materials/:materialId/reading',
  summary: 'What seems to stand on the picture of a material',
  audience: 'resident',
  params,
  response: z.object({ proposals: z.array(ReadOffProposal) }),
  errors: [
    'materials.not-found',
    'materials.not-a-picture',
    'materials.reader-busy',
    'materials.cannot-read',
  ],
})

const confirmed = z.object({
  /** As it was read. */
  read: z.string().max(120),
  confidence: z.number().min(0).max(1),
})

/** Takes over what the person confirmed, value by value: it stays their own statement, marked as read off the picture. */
export const confirmReadOff = defineAction({
  name: 'materials.confirm-read-off',
  path: '/api/my/materials/:materialId/read-off',
  summary: 'Confirm values that were read off a picture',
  audience: 'resident',
  params,
  body: z.strictObject({
    number: confirmed.extend({ value: z.string().trim().min(2).max(80) }).optional(),
    issuer: confirmed.extend({ value: z.string().trim().min(2).max(80) }).optional(),
    issuedOn: confirmed.extend({ value: Day }).optional(),
    validUntil: confirmed.extend({ value: Day }).optional(),
  }),
  response: MaterialView,
  errors: ['materials.not-found', 'materials.dates-crossed'],
})
