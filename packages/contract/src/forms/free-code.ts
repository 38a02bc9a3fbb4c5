import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'

/** A code that nothing has yet, from the initials of a name. It is not held: who comes first has it. */
export const proposeCode = defineQuery({
  name: 'forms.propose-code',
  path: '/api/desk/free-codes',
  summary: 'A free code for a new form, data element or code list',
  audience: 'staff',
  query: z.object({
    kind: z.enum(['form', 'element', 'code-list']),
    name: z.string().trim().min(1).max(100).describe('the Chinese name'),
  }),
  response: z.object({ code: z.string() }),
})
