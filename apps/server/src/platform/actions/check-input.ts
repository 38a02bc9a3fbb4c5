import type { Contract, FieldProblem } from '@yimen/contract'
import type { z } from 'zod'
import { refuse } from '../problems/general.ts'
import { findUnstorable } from './find-unstorable.ts'
import { narrowIssue } from './narrow-issue.ts'
import type { Input } from './route.ts'
import { sayIssue } from './say-issue.ts'

export type RawInput = { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown }

/**
 * Parses what came in with the contract. Throws `platform.not-found` for an address that can name nothing, and
 * `platform.invalid-request` that names every wrong field at once.
 */
export function checkInput(contract: Contract, raw: RawInput): Input<Contract> {
  const fields: FieldProblem[] = []
  const parse = (part: 'params' | 'query' | 'body', schema: z.ZodType | undefined) => {
    if (!schema) return undefined
    fields.push(...findUnstorable(part, raw[part]))
    const result = schema.safeParse(raw[part] ?? {})
    if (result.success) return result.data
    for (const whole of result.error.issues)
      for (const issue of narrowIssue(whole, raw[part])) fields.push(sayIssue(part, issue))
    return undefined
  }
  const params = parse('params', contract.params)
  if (fields.length > 0) throw refuse('platform.not-found', { fields })
  const input = {
    params,
    query: parse('query', contract.query),
    body: parse('body', contract.body),
  }
  if (fields.length > 0) throw refuse('platform.invalid-request', { fields })
  return input
}
