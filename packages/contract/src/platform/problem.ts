import { z } from 'zod'
import { Sentence } from './sentence.ts'

/** One wrong field in a request: where, which rule, and what to do about it. */
export const FieldProblem = z
  .object({
    path: z.string().describe('JSON path in the request, as `body.form.L01`'),
    code: z.string(),
    message: Sentence,
  })
  .meta({ id: 'FieldProblem' })
export type FieldProblem = z.infer<typeof FieldProblem>

/**
 * An RFC 9457 problem document. `code` is stable and meant for programs; `title` and `detail` are for the person,
 * in the language of the request; `current` is the state at the server when a stale version was sent (409).
 */
export const Problem = z
  .object({
    type: z.string().describe('`urn:yimen:problem:<code>`'),
    status: z.number().int(),
    code: z.string(),
    title: z.string(),
    detail: z.string(),
    instance: z.string().optional().describe('number of the request, to be quoted on the phone'),
    fields: z.array(FieldProblem).optional(),
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
