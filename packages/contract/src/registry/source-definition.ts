import { z } from 'zod'
import { Trust } from '../forms/form-value.ts'
import { Sentence } from '../platform/sentence.ts'

/** Where a secret lies: in a variable of the environment, or in a file of the data folder. Never the secret itself. */
export const SecretReference = z.union([
  z.strictObject({ env: z.string().regex(/^[A-Z][A-Z0-9_]{2,80}$/) }),
  z.strictObject({
    file: z
      .string()
      .regex(/^[a-z0-9][a-z0-9/_.-]{0,120}$/)
      .refine((path) => !path.includes('..'), 'must stay inside the data folder'),
  }),
])
export type SecretReference = z.infer<typeof SecretReference>

const Column = z.string().min(1).max(80)

/** A file that somebody brings in by hand: `npx yimen registry import FILE --source CODE`. */
const CsvAccess = z.strictObject({
  kind: z.literal('csv'),
  delimiter: z.enum([',', ';', '\t']).default(','),
})

/** A table or view of a PostgreSQL, MySQL or MariaDB. The whole address is a secret: it carries the password. */
const SqlAccess = z.strictObject({
  kind: z.literal('sql'),
  address: SecretReference.describe('postgresql://… or mysql://…'),
  table: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/),
  cursorColumn: Column.describe('grows with each change: a time of change, or a serial number'),
})

/** A JSON interface behind OAuth 2 client credentials (RFC 6749 §4.4). */
const HttpAccess = z.strictObject({
  kind: z.literal('http'),
  address: z.url({ protocol: /^https?$/ }).describe('without a slash at the end'),
  tokenPath: z.string().startsWith('/').default('/token'),
  clientId: z.string().min(1).max(80),
  secret: SecretReference,
  listPath: z
    .string()
    .startsWith('/')
    .describe('asked with `since`, `cursor` and `limit`; answers { rows, next, until }'),
  onePath: z
    .string()
    .startsWith('/')
    .includes(':code')
    .optional()
    .describe('asked for one subject while a form is being filled; without it the source is not asked live'),
})

export const SourceAccess = z.discriminatedUnion('kind', [CsvAccess, SqlAccess, HttpAccess])
export type SourceAccess = z.infer<typeof SourceAccess>

/**
 * A source (数源) of the base-information library: whose it is, how it is reached, which column is which element, how
 * often it is asked, and how far it is trusted.
 */
export const SourceDefinition = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
    name: Sentence,
    organ: z.string().describe('code of the organ that answers for it'),
    store: z.string().min(1).max(40).describe('the store in people’s words, as 人口库'),
    subjectKind: z.enum(['person', 'legal-person']),
    key: Column.describe('column of the identity number, or of the social credit code'),
    subjectName: Column.optional().describe(
      'column of the name; without it the source adds to known subjects and brings no new ones',
    ),
    columns: z.record(Column, z.string()).describe('column → code of the data element'),
    observedAt: Column.optional().describe(
      'column that says since when the row holds; the time of asking otherwise',
    ),
    trust: Trust,
    duty: z.string().optional(),
    everyMinutes: z.number().int().min(1).max(44_640).optional().describe('asked by itself this often'),
    batch: z.number().int().min(1).max(20_000).default(5_000),
    enabled: z.boolean().default(true),
    access: SourceAccess,
  })
  .meta({ id: 'SourceDefinition' })
export type SourceDefinition = z.infer<typeof SourceDefinition>

/** What decides between sources that disagree, the first that tells them apart. */
export const Criterion = z.enum(['authority', 'trust', 'freshness'])
export type Criterion = z.infer<typeof Criterion>

/** The order of criteria for one element, or for all that have no order of their own (`*`). */
export const SurvivorshipRule = z.strictObject({
  element: z.string().min(1),
  criteria: z.array(Criterion).min(1).max(3),
})
export type SurvivorshipRule = z.infer<typeof SurvivorshipRule>

/** `sources.json` of a data pack. */
export const PackSources = z.strictObject({
  sources: z.array(SourceDefinition),
  survivorship: z.array(SurvivorshipRule).default([]),
})
export type PackSources = z.infer<typeof PackSources>
