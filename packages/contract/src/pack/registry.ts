import { z } from 'zod'
import { Filled, Trust } from '../forms/form-value.ts'
import { Day, Instant } from '../platform/scalars.ts'
import { Sentence, Text } from '../platform/sentence.ts'
import { PackKey } from './standing.ts'

/** What one store knows of one subject at one time: element code → value, all with the same provenance. */
export const PackRegistryEntry = z.strictObject({
  subject: PackKey,
  organ: z.string().describe('code of the organ that answers for it; `SELF` = the subject’s own word'),
  store: z.string().describe('the store in people’s words, as 法人库'),
  fetchedAt: Instant,
  trust: Trust,
  duty: z.string().optional().describe('number of the data duty under which it is supplied'),
  values: z.record(z.string(), Filled),
})
export type PackRegistryEntry = z.infer<typeof PackRegistryEntry>

/** `registry.json` */
export const PackRegistry = z.strictObject({ entries: z.array(PackRegistryEntry) })

/** A data duty: an organ has confirmed that it supplies these elements to whoever is entitled (认责). */
export const PackDuty = z.strictObject({
  number: z.string().regex(/^[A-Z]{2}-D-\d{4}$/),
  organ: z.string(),
  store: Sentence,
  elements: z.array(z.string()).min(1),
  materialTypes: z
    .array(z.string())
    .default([])
    .describe('materials that need not be handed in because of it'),
  cycle: z.enum(['live', 'daily', 'monthly']),
  basis: Text,
})
export type PackDuty = z.infer<typeof PackDuty>

/** `duties.json` */
export const PackDuties = z.strictObject({ duties: z.array(PackDuty) })

/** A material that lies in a subject’s vault. `file` is a path inside the pack. */
export const PackVaultMaterial = z.strictObject({
  subject: PackKey,
  materialType: z.string(),
  name: z.string(),
  trust: Trust,
  issuer: z.string().optional(),
  number: z.string().optional(),
  issuedOn: Day.optional(),
  validUntil: Day.optional(),
  seenAt: Sentence.optional().describe('where and when the original was seen'),
  addedAt: Instant,
  file: z.string().regex(/^files\/[a-z0-9-]+\.(pdf|jpg|png)$/),
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
})
export type PackVaultMaterial = z.infer<typeof PackVaultMaterial>

/** `vault.json` */
export const PackVault = z.strictObject({ materials: z.array(PackVaultMaterial) })
