import { z } from 'zod'
import { isSocialCreditCode } from '../codes/social-credit-code.ts'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** Short name of a standard material type: `business-licence`. It never changes; items and vaults name it. */
export const MaterialTypeCode = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/)

/** Kinds of files that a material may come as. */
export const MaterialFormat = z.enum(['pdf', 'jpg', 'png', 'ofd', 'docx', 'xlsx'])

/** Type of an electronic certificate (GB/T 36904): social credit code of the organ that owns the type, and three more. */
export const CertificateType = z
  .string()
  .regex(/^[0-9A-Z]{18}[0-9]{3}$/)
  .refine((type) => isSocialCreditCode(type.slice(0, 18)), { params: { code: 'social-credit-code' } })

/** What a standard type of material says about every material of the type. */
export const MaterialTypeContent = z
  .strictObject({
    name: Sentence,
    synonyms: z
      .array(z.string().min(1).max(80))
      .max(40)
      .default([])
      .describe('other names that lists and people use'),
    certificate: z.boolean().describe('true = issued by an organ as a certificate or a record'),
    certificateType: CertificateType.optional(),
    issuer: z
      .string()
      .max(80)
      .optional()
      .describe('code of the issuing organ, or its name where it has none here'),
    formats: z.array(MaterialFormat).min(1).default(['pdf', 'jpg', 'png']),
    maxBytes: z.number().int().min(1_024).max(20_971_520).default(20_971_520),
    validityMonths: z
      .number()
      .int()
      .min(1)
      .max(1_200)
      .optional()
      .describe('months from the day of issue; absent = no end'),
    electronic: z.boolean().default(false).describe('issued electronically (电子化)'),
    shared: z.boolean().default(false).describe('supplied by sharing between organs (共享)'),
    recognised: z.boolean().default(false).describe('recognised by other organs and districts (互认)'),
    promise: z
      .strictObject({ text: Sentence, consequence: Sentence })
      .optional()
      .describe('告知承诺: what one promises in its place, and what follows when the promise is broken'),
  })
  .meta({ id: 'MaterialTypeContent' })
export type MaterialTypeContent = z.infer<typeof MaterialTypeContent>

/** A standard type as lists show it. `mergedInto` = it is only another name of that type now. */
export const MaterialTypeRow = z
  .object({
    code: MaterialTypeCode,
    revision: Version,
    name: Sentence,
    synonyms: z.array(z.string()),
    certificate: z.boolean(),
    issuer: z.string().nullable(),
    electronic: z.boolean(),
    shared: z.boolean(),
    recognised: z.boolean(),
    mergedInto: MaterialTypeCode.nullable(),
  })
  .meta({ id: 'MaterialTypeRow' })
export type MaterialTypeRow = z.infer<typeof MaterialTypeRow>

/** A standard type in full, with its earlier revisions, newest first. */
export const MaterialTypeView = z
  .object({
    code: MaterialTypeCode,
    revision: Version,
    content: MaterialTypeContent,
    mergedInto: MaterialTypeCode.nullable(),
    merged: z
      .array(z.object({ code: MaterialTypeCode, name: Sentence }))
      .describe('types that were merged into it'),
    revisions: z.array(z.object({ revision: Version, name: Sentence, by: z.string(), at: Instant })),
    allowed: z.array(z.enum(['change', 'merge'])),
  })
  .meta({ id: 'MaterialTypeView' })
export type MaterialTypeView = z.infer<typeof MaterialTypeView>

/** The standard types in order of name. `q` finds by name, synonym, code, pinyin and initials. */
export const listMaterialTypes = defineQuery({
  name: 'materials.list-types',
  path: '/api/desk/material-types',
  summary: 'Standard types of material',
  audience: 'staff',
  query: PageQuery.extend({
    q: z.string().max(60).optional(),
    kind: z
      .enum(['certificate', 'other', 'not-electronic', 'not-shared', 'not-recognised', 'merged'])
      .optional(),
  }),
  response: pageOf(MaterialTypeRow).extend({ total: z.number().int() }),
  errors: ['materials.unreadable-cursor'],
})

export const readMaterialType = defineQuery({
  name: 'materials.read-type',
  path: '/api/desk/material-types/:code',
  summary: 'One standard type of material',
  audience: 'staff',
  params: z.object({ code: MaterialTypeCode }),
  response: MaterialTypeView,
  errors: ['materials.type-not-found'],
})

/** Adds a type. A name or synonym that another type has already is refused: one name leads to one type. */
export const addMaterialType = defineAction({
  name: 'materials.add-type',
  path: '/api/desk/material-types',
  summary: 'Add a standard type of material',
  audience: 'staff',
  body: z.strictObject({ code: MaterialTypeCode, content: MaterialTypeContent }),
  response: MaterialTypeView,
  status: 201,
  errors: ['materials.type-exists', 'materials.name-taken'],
})

/** Makes the next revision of a type. */
export const changeMaterialType = defineAction({
  name: 'materials.change-type',
  path: '/api/desk/material-types/:code/change',
  summary: 'Change a standard type of material',
  audience: 'staff',
  params: z.object({ code: MaterialTypeCode }),
  body: z.strictObject({ content: MaterialTypeContent }),
  response: MaterialTypeView,
  versioned: true,
  errors: [
    'materials.type-not-found',
    'materials.name-taken',
    'materials.type-merged',
    'platform.stale-version',
  ],
})

/**
 * Merges a duplicate into another type: its names become synonyms there, and whatever asks for it or lies in a vault
 * under it counts as the other type from now on. Items and materials keep what they say.
 */
export const mergeMaterialTypes = defineAction({
  name: 'materials.merge-types',
  path: '/api/desk/material-types/:code/merge',
  summary: 'Merge a duplicate type into another',
  audience: 'staff',
  params: z.object({ code: MaterialTypeCode }),
  body: z.strictObject({ into: MaterialTypeCode }),
  response: MaterialTypeView,
  versioned: true,
  errors: [
    'materials.type-not-found',
    'materials.type-merged',
    'materials.merge-into-itself',
    'platform.stale-version',
  ],
})
