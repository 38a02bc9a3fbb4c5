import { z } from 'zod'
import { AmountUnit, BookPlace, Figure, TextCell } from './figure.ts'

/** One performance indicator as declared: its two levels and its wording. */
export const TargetIndicator = BookPlace.extend({
  group: z.string(),
  name: z.string(),
  text: z.string(),
}).meta({ id: 'TargetIndicator' })
export type TargetIndicator = z.infer<typeof TargetIndicator>

/** Table 11: performance targets of the whole department. */
export const DepartmentTargets = BookPlace.extend({
  department: z.string(),
  unit: AmountUnit.describe('what the heading says that its amounts are in'),
  unitLine: z.number().int().positive(),
  amounts: z.object({
    total: Figure.optional(),
    basic: Figure.optional(),
    project: Figure.optional(),
    other: Figure.optional(),
  }),
  duty: z.string(),
  goal: z.string(),
  indicators: z.array(TargetIndicator),
}).meta({ id: 'DepartmentTargets' })
export type DepartmentTargets = z.infer<typeof DepartmentTargets>

/** An amount named in the words of a target, such as one item of the cost, with the words before it. */
export const NamedAmount = z.object({ label: z.string(), figure: Figure })
export type NamedAmount = z.infer<typeof NamedAmount>

/** Table 12, one sheet: performance targets of one project. */
export const ProjectTargets = BookPlace.extend({
  department: z.string(),
  name: TextCell,
  amount: Figure.nullable(),
  kinds: z.array(z.object({ label: z.string(), ticked: z.boolean() })),
  kindsLine: z.number().int().positive(),
  goal: TextCell,
  indicators: z.array(TargetIndicator),
  costs: z.array(NamedAmount).describe('the composition of the cost'),
  payments: z.array(NamedAmount).describe('payments that the schedule names'),
}).meta({ id: 'ProjectTargets' })
export type ProjectTargets = z.infer<typeof ProjectTargets>
