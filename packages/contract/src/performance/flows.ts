import { z } from 'zod'
import { Yuan } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** Where money stands on its way: where it comes from, what it is spent for, what is bought with it. */
export const FlowStage = z.enum(['source', 'function', 'class'])
export type FlowStage = z.infer<typeof FlowStage>

/** A source of income, a function (功能分类) or an economic class (部门经济分类), with what passes through it. */
export const FlowNode = z
  .object({
    id: z.string().describe('stage and code: `function:2010301`'),
    stage: FlowStage,
    code: z.string(),
    name: z.string().describe('in the words of the book'),
    yuan: Yuan,
  })
  .meta({ id: 'BudgetFlowNode' })
export type FlowNode = z.infer<typeof FlowNode>

/** Money that goes from one to the next, with every line of the book that it is the sum of. */
export const FlowLink = z
  .object({
    from: z.string(),
    to: z.string(),
    yuan: Yuan,
    table: z.number().int().describe('the table that says so'),
    lines: z.array(z.number().int().positive()).describe('ascending'),
  })
  .meta({ id: 'BudgetFlowLink' })
export type FlowLink = z.infer<typeof FlowLink>

/** Money of the tables that has no flow, and why; nothing is drawn that does not follow from a table. */
export const FlowGap = z
  .object({ yuan: Yuan, table: z.number().int(), line: z.number().int().positive(), why: Sentence })
  .meta({ id: 'BudgetFlowGap' })
export type FlowGap = z.infer<typeof FlowGap>

/**
 * From sources (tables 2 and 10) to functions, and on to economic classes (tables 9 and 10). `digits` is how finely
 * functions are told apart: items (7), or sections (5) when there would be too many.
 */
export const BudgetFlows = z
  .object({
    digits: z.union([z.literal(7), z.literal(5), z.literal(3)]),
    nodes: z.array(FlowNode),
    links: z.array(FlowLink),
    gaps: z.array(FlowGap),
  })
  .meta({ id: 'BudgetFlows' })
export type BudgetFlows = z.infer<typeof BudgetFlows>
