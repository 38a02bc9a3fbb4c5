import { z } from 'zod'
import { Day, District } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { PackParameter } from './standing.ts'

/** Time of a day in the district's time zone, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** From when to when an office is open on working days of the official calendar. */
export const OpenHours = z.strictObject({ from: TimeOfDay, to: TimeOfDay })

/** A division code that is no longer given out but still stands on older identity cards. */
export const HistoricalDivision = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: Sentence,
  until: Day,
  mergedInto: z.string().regex(/^\d{6}$/),
})

/** `district.json`: the district itself. A `sample` district offers one-click sign-in; a real one never does. */
export const PackDistrict = z.strictObject({
  code: District,
  name: z.string().min(1),
  nameEnglish: z.string().min(1),
  sample: z.boolean(),
  timeZone: z.literal('Asia/Shanghai'),
  calendar: z.enum(['chinese-days']).describe('official calendar with make-up working days'),
  officeHours: z.array(OpenHours).min(1),
  historicalDivisions: z.array(HistoricalDivision).default([]),
  parameters: z.array(PackParameter).default([]),
})
export type PackDistrict = z.infer<typeof PackDistrict>
