import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Sentence } from '../platform/sentence.ts'

/**
 * How a thing in the graph stands: `live` = a live duty supplies it, `waiting` = somebody is bound or asked but it is not
 * live, `none` = no source, `own` = only the applicant can give it.
 */
export const GraphState = z.enum(['live', 'waiting', 'none', 'own', 'plain'])
export type GraphState = z.infer<typeof GraphState>

/** A thing in the evidence graph, in one of four columns from the item on the left to the source on the right. */
export const GraphNode = z.object({
  id: z.string(),
  column: z.number().int().min(0).max(3),
  kind: z.enum(['item', 'section', 'material', 'element', 'evidence', 'source']),
  name: Sentence,
  note: Sentence.nullable(),
  state: GraphState,
  struckOff: z.boolean(),
})
export type GraphNode = z.infer<typeof GraphNode>

/** A link; `open` = what is asked although a source could be had hangs on it. */
export const GraphEdge = z.object({ from: z.string(), to: z.string(), open: z.boolean() })
export type GraphEdge = z.infer<typeof GraphEdge>

/** What one application costs its applicant, now and with every open source live. */
export const Burden = z.object({
  fields: z.object({ asked: z.number().int(), prefilled: z.number().int(), left: z.number().int() }),
  materials: z.object({ asked: z.number().int(), struckOff: z.number().int(), left: z.number().int() }),
  minutes: z.object({ before: z.number(), now: z.number(), possible: z.number() }),
  coefficients: z.object({ field: z.number(), material: z.number() }).describe('minutes for one of each'),
})
export type Burden = z.infer<typeof Burden>

/** One thing that would lower the burden: which source has to do what. */
export const Relief = z.object({
  organ: z.string().nullable(),
  organName: z.string().nullable(),
  step: z.enum(['go-live', 'mount', 'confirm', 'dispatch', 'find-source']),
  fields: z.array(Sentence),
  materials: z.array(Sentence),
  minutes: z.number().describe('saved in one application of this item'),
  otherItems: z.number().int().describe('other items that gain by it too'),
})
export type Relief = z.infer<typeof Relief>

export const readGraph = defineQuery({
  name: 'sourcing.read-graph',
  path: '/api/desk/sourcing/graph/:itemCode',
  summary: 'The evidence graph of an item, with its burden and what would lower it most',
  audience: 'staff',
  params: z.object({ itemCode: z.string().max(80) }),
  response: z.object({
    item: z.object({ code: z.string(), name: Sentence, organ: z.string() }),
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    burden: Burden,
    reliefs: z.array(Relief),
  }),
  errors: ['catalog.item-not-found', 'catalog.item-withdrawn'],
})
