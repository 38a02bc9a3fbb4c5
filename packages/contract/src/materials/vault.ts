import { z } from 'zod'
import { Trust } from '../cases/case-parts.ts'
import { defineQuery } from '../platform/define.ts'
import { Day, Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** A material in a subject's vault: handed in or issued once, reused afterwards. */
export const MaterialView = z
  .object({
    materialId: Id,
    subject: z.object({ subjectId: Id, name: z.string() }),
    type: z.string(),
    name: z.string(),
    trust: Trust,
    issuer: z.string().nullable(),
    number: z.string().nullable(),
    issuedOn: Day.nullable(),
    validUntil: Day.nullable(),
    state: z.enum(['valid', 'expired', 'revoked']),
    seenAt: Sentence.nullable(),
    file: z
      .object({
        fileId: Id,
        name: z.string(),
        mediaType: z.string(),
        bytes: z.number().int(),
        sha256: z.string(),
      })
      .nullable(),
    caseId: Id.nullable().describe('the case that it came from'),
    addedAt: Instant,
  })
  .meta({ id: 'MaterialView' })
export type MaterialView = z.infer<typeof MaterialView>

/** My vault: mine, and that of the firms that I represent. */
export const listMyMaterials = defineQuery({
  name: 'materials.list-my-materials',
  path: '/api/my/materials',
  summary: 'The materials in my vault',
  audience: 'resident',
  query: PageQuery.extend({ subjectId: Id.optional(), type: z.string().optional() }),
  response: pageOf(MaterialView),
})
