import { z } from 'zod'
import { Sentence } from '../platform/sentence.ts'

/** What is asked for or supplied: one data element, or one standard type of material. */
export const DataKind = z.enum(['element', 'material'])
export type DataKind = z.infer<typeof DataKind>

/** How data may be shared; what is not shared, or only on conditions, names the law that says so. */
export const SharingType = z.enum(['unconditional', 'conditional', 'not-shared'])
export type SharingType = z.infer<typeof SharingType>

/** How often a source is brought up to date. */
export const UpdateCycle = z.enum(['live', 'daily', 'weekly', 'monthly', 'yearly'])
export type UpdateCycle = z.infer<typeof UpdateCycle>

/** Whether what is supplied answers a demand: whole, in part, or not at all. */
export const MatchKind = z.enum(['matched', 'partial', 'none'])
export type MatchKind = z.infer<typeof MatchKind>

/** Where a demand leads: what exists already is authorised, what nobody has is collected. */
export const MatchPath = z.enum(['authorise', 'collect'])
export type MatchPath = z.infer<typeof MatchPath>

/** An organ by its code and the short name that people use. */
export const OrganName = z.object({ code: z.string(), name: z.string(), nameEnglish: z.string().nullable() })
export type OrganName = z.infer<typeof OrganName>

/** The name of an element or a material type. */
export const DataName = z.object({ kind: DataKind, code: z.string(), name: Sentence })
export type DataName = z.infer<typeof DataName>

/** What a duty promises: how current, how complete (percent of records), how often reachable (percent), how fast. */
export const DutyPromise = z.object({
  cycle: UpdateCycle,
  completeness: z.number().min(0).max(100).nullable().describe('percent of records that are complete'),
  availability: z.number().min(0).max(100).nullable().describe('percent of probes that are answered'),
  answerWithin: z.number().int().min(50).max(30_000).nullable().describe('milliseconds in which it answers'),
})
export type DutyPromise = z.infer<typeof DutyPromise>

/** An address that answers over HTTP; without credentials in it, since it is shown. */
export const InterfaceAddress = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .refine((address) => !/^[a-z]+:\/\/[^/]*@/.test(address), 'no account in an address')

/** A reason in a sentence or two. */
export const Reason = z.string().trim().min(2).max(500)
