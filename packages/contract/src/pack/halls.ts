import { z } from 'zod'
import { Standing } from '../catalog/item.ts'
import { Sentence, Text } from '../platform/sentence.ts'
import { OpenHours } from './district.ts'
import { PackPhone } from './organs.ts'
import { PackKey } from './standing.ts'

/** Counters `from` to `to` that do the same work, for the organs and items named. */
export const PackCounterGroup = z.strictObject({
  code: z.string().regex(/^[A-Z]$/),
  name: Sentence,
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  comprehensive: z.boolean().describe('true = accepts for all organs named, handed on behind the counter'),
  organs: z.array(z.string()),
  items: z.array(PackKey).default([]),
  note: Sentence.optional(),
})

/** A hall where one goes: the district centre or a subdistrict's. */
export const PackHall = z.strictObject({
  code: z.string().regex(/^HALL[A-Z0-9]{2,12}$/),
  name: Sentence,
  organ: z.string(),
  division: z.string().regex(/^\d{6}(\d{3})?$/),
  address: Text,
  phone: PackPhone,
  hours: z.array(OpenHours).min(1),
  counters: z.number().int().positive(),
  standing: Standing.describe('whether the number of counters was read in a text'),
  groups: z.array(PackCounterGroup).min(1),
})
export type PackHall = z.infer<typeof PackHall>

/** `halls.json` */
export const PackHalls = z.strictObject({ halls: z.array(PackHall).min(1) })
