import { z } from 'zod'
import { Instant } from '../platform/scalars.ts'

/** A plain value: text, code, day or exact decimal as a string; integer; yes or no; several codes or file ids. */
export const Value = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(500)).max(500),
])
export type Value = z.infer<typeof Value>

/** One row of a repeat group, by element code. */
export const Row = z.record(z.string(), Value)
export type Row = z.infer<typeof Row>

/** What stands under one code of a form: a value, or the rows of a repeat group. */
export const Filled = z.union([Value, z.array(Row).max(100)])
export type Filled = z.infer<typeof Filled>

/** The values of a form by element code, a repeat group by its own code. Absent = not filled. */
export const FormValues = z.record(z.string(), Filled)
export type FormValues = z.infer<typeof FormValues>

/** Answers to situation questions by their code; several when the question allows several. */
export const Answers = z.record(
  z.string(),
  z.union([z.string().max(60), z.array(z.string().max(60)).max(50)]),
)
export type Answers = z.infer<typeof Answers>

/** A issued by the organ itself · B checked against the original · C uploaded, original to be seen · D declared (国办函〔2016〕108号). */
export const Trust = z.enum(['A', 'B', 'C', 'D'])
export type Trust = z.infer<typeof Trust>

/** Where a value comes from: fetched now, held from earlier, a source that is out of order, or the person's own word. */
export const ValueSource = z.object({
  organ: z.object({ code: z.string(), name: z.string() }),
  store: z.string().describe('the store in people’s words, as 法人库'),
  kind: z.enum(['live', 'stored', 'broken', 'own']),
})
export type ValueSource = z.infer<typeof ValueSource>

/** A source that could not be asked just now: not reached, too late, an answer that cannot be, or not allowed. */
export const Outage = z.object({
  organ: z.string().describe('name of the organ'),
  store: z.string(),
  fault: z.enum(['down', 'slow', 'wrong', 'refused']),
})
export type Outage = z.infer<typeof Outage>

/** A value with its accountable source. `hash` is the server's HMAC over the canonical value, so that what comes back unchanged can be told from what was altered. */
export const FieldValue = z
  .object({
    value: Filled.nullable().describe('null when the source is broken or knows nothing'),
    source: ValueSource,
    fetchedAt: Instant,
    trust: Trust,
    hash: z.string().optional(),
    duty: z.string().optional().describe('number of the data duty under which it was supplied'),
    outage: Outage.optional().describe(
      'the source could not be asked now: the value is from before, or null',
    ),
  })
  .meta({ id: 'FieldValue' })
export type FieldValue = z.infer<typeof FieldValue>

/** What sources know about the fields of a form, by element code. */
export const KnownValues = z.record(z.string(), FieldValue)
export type KnownValues = z.infer<typeof KnownValues>
