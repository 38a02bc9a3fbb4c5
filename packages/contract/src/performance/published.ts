import { z } from 'zod'
import { Id, Instant, Yuan } from '../platform/scalars.ts'
import { BookComparison } from './comparison.ts'
import { BookPlace, Figure, TextCell } from './figure.ts'
import { BudgetFinding } from './finding.ts'
import { BudgetFlows } from './flows.ts'
import { TargetIndicator } from './targets.ts'

const Line = z.number().int().positive()

/** How many findings of each severity a book has. */
export const FindingCounts = z.object({
  error: z.number().int(),
  warning: z.number().int(),
  note: z.number().int(),
})
export type FindingCounts = z.infer<typeof FindingCounts>

/** A published book as a list shows it. */
export const BookSummary = z
  .object({
    bookId: Id,
    unit: z.string(),
    year: z.number().int(),
    edition: z.number().int().positive().describe('1, and one more each time it is published again'),
    publishedAt: Instant.describe('of this edition'),
    total: Yuan.nullable().describe('total of table 3; null when the book does not write it readably'),
    findings: FindingCounts,
  })
  .meta({ id: 'BudgetBookSummary' })
export type BookSummary = z.infer<typeof BookSummary>

/** What the head of a page says in figures. */
export const HeadFigure = z
  .object({
    what: z.enum(['expenditure', 'basic', 'project', 'transfers', 'three-public']),
    yuan: Yuan,
    table: z.number().int(),
    line: Line,
  })
  .meta({ id: 'BudgetHeadFigure' })
export type HeadFigure = z.infer<typeof HeadFigure>

/** A target that can be measured, as the words of the book name it: `人工接通率≥98%`. */
export const MeasurableTarget = z
  .object({
    name: z.string(),
    sign: z.enum(['≥', '≤', '=', '>', '<']),
    value: z.string().describe('exact decimal'),
    unit: z.string().describe('as written, `%` or a counting word; may be empty'),
    line: Line,
  })
  .meta({ id: 'MeasurableTarget' })
export type MeasurableTarget = z.infer<typeof MeasurableTarget>

/** An indicator with the targets in it that can be measured; none = the book names no value. */
export const CardIndicator = TargetIndicator.extend({ targets: z.array(MeasurableTarget) }).meta({
  id: 'BudgetCardIndicator',
})
export type CardIndicator = z.infer<typeof CardIndicator>

/** A project of table 12, with what it promises. Nothing here is measured yet. */
export const ProjectCard = BookPlace.extend({
  name: z.string(),
  amount: Figure.nullable(),
  goal: TextCell,
  indicators: z.array(CardIndicator),
}).meta({ id: 'BudgetProjectCard' })
export type ProjectCard = z.infer<typeof ProjectCard>

/** A time that the book was published. */
export const BookEdition = z
  .object({
    edition: z.number().int().positive(),
    publishedAt: Instant,
    format: z.enum(['txt', 'docx', 'xlsx']),
    findings: FindingCounts,
    reason: z.string().nullable().describe('why it was published although errors remain'),
  })
  .meta({ id: 'BudgetBookEdition' })
export type BookEdition = z.infer<typeof BookEdition>

/** A published book for people who look rather than read. */
export const PublishedBook = BookSummary.extend({
  format: z.enum(['txt', 'docx', 'xlsx']),
  lines: z.number().int().describe('how many lines the document has'),
  source: z.object({ fileId: Id, name: z.string() }).describe('the document as it was handed in'),
  head: z.array(HeadFigure),
  flows: BudgetFlows,
  projects: z.array(ProjectCard),
  department: z.object({ line: Line, goal: z.string(), indicators: z.array(CardIndicator) }),
  check: z.object({ comparisons: z.number().int(), findings: z.array(BudgetFinding) }),
  editions: z.array(BookEdition).describe('newest first'),
  yearOnYear: BookComparison.nullable().describe('with the book of the year before; null when there is none'),
  others: z.array(z.object({ bookId: Id, year: z.number().int() })).describe('books of the same department'),
}).meta({ id: 'PublishedBudgetBook' })
export type PublishedBook = z.infer<typeof PublishedBook>
