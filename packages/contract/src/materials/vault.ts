import { z } from 'zod'
import { Trust } from '../cases/case-parts.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** A value of a material that was read off its picture and confirmed, or corrected, by the person. Never a fact. */
export const ReadOff = z.partialRecord(
  z.enum(['number', 'issuer', 'issuedOn', 'validUntil']),
  z.object({ confidence: z.number().min(0).max(1), corrected: z.boolean(), at: Instant }),
)
export type ReadOff = z.infer<typeof ReadOff>

/** A material in a subject's vault: handed in or issued once, reused afterwards. */
export const MaterialView = z
  .object({
    materialId: Id,
    subject: z.object({ subjectId: Id, name: z.string() }),
    type: z.string(),
    name: z.string(),
    nameEnglish: z.string().nullable().describe('English name of its type'),
    trust: Trust,
    issuer: z.string().nullable(),
    number: z.string().nullable(),
    issuedOn: Day.nullable(),
    validUntil: Day.nullable(),
    state: z.enum(['valid', 'expired', 'revoked']),
    expiresSoon: z.boolean().describe('valid, but for thirty days at most'),
    revoked: z.object({ at: Instant, why: z.string() }).nullable(),
    promise: z
      .object({ text: Sentence, consequence: Sentence })
      .nullable()
      .describe('what was promised in its place, and what follows when that is broken'),
    readOff: ReadOff.nullable().describe('which values were read off the picture'),
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

/** Materials that my organs issued, by their number. What it shows of the holder is least, and recorded. */
export const findIssuedMaterials = defineQuery({
  name: 'materials.find-issued',
  path: '/api/desk/issued-materials',
  summary: 'What my organ issued under a number',
  audience: 'staff',
  query: z.object({ number: z.string().trim().min(4).max(80) }),
  response: z.object({
    rows: z.array(
      z.object({
        materialId: Id,
        name: z.string(),
        holder: z.string(),
        number: z.string(),
        issuer: z.string().nullable(),
        issuedOn: Day.nullable(),
        validUntil: Day.nullable(),
        state: z.enum(['valid', 'expired', 'revoked']),
        revoked: z.object({ at: Instant, why: z.string() }).nullable(),
        allowed: z.array(z.literal('revoke')),
      }),
    ),
  }),
  audited: true,
})

/** Revokes a material: only the organ that issued it may, and the person sees the reason. Twice is the same as once. */
export const revokeMaterial = defineAction({
  name: 'materials.revoke-material',
  path: '/api/desk/issued-materials/:materialId/revoke',
  summary: 'Revoke a material that my organ issued',
  audience: 'staff',
  params: z.object({ materialId: Id }),
  body: z.strictObject({ why: z.string().trim().min(2).max(200) }),
  response: z.object({ materialId: Id, state: z.literal('revoked'), why: z.string() }),
  errors: ['materials.not-found'],
})
