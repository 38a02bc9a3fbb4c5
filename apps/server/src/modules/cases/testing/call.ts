import { type Contract, Problem } from '@yimen/contract'
import type { z } from 'zod'
import type { Person } from '../../../../../../tests/setup/server.ts'

type Part<T> = T extends z.ZodType ? z.input<T> : undefined

/** What a call may send besides its contract. */
export type Sent<C extends Contract> = {
  readonly params?: Part<C['params']>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Part<C['body']>
  readonly version?: number
  readonly key?: string
}

/** What came back: the parsed answer, or the problem. */
export type Called<C extends Contract> = {
  readonly status: number
  readonly code: string
  readonly answer: z.output<C['response']> | undefined
  readonly problem: Problem | undefined
}

/** Calls one route by its contract, as a browser of `person` would. For tests. */
export async function call<C extends Contract>(
  person: Person,
  contract: C,
  sent: Sent<C> = {},
): Promise<Called<C>> {
  const { params, query, body, key, version } = sent
  let path: string = contract.path
  for (const [name, value] of Object.entries(params ?? {})) path = path.replace(`:${name}`, String(value))
  const asked = new URLSearchParams(query).toString()
  const { status, body: came } =
    contract.method === 'GET'
      ? await person.get(asked === '' ? path : `${path}?${asked}`)
      : await person.post(path, body ?? {}, {
          ...(key === undefined ? {} : { key }),
          ...(version === undefined ? {} : { version }),
        })
  const schema: C['response'] = contract.response
  if (status < 300) return { status, code: 'ok', answer: parsed(schema, came), problem: undefined }
  const problem = Problem.parse(came)
  return { status, code: problem.code, answer: undefined, problem }
}

function parsed<T extends z.ZodType>(schema: T, came: unknown): z.output<T> {
  return schema.parse(came)
}

/** The same, for what must succeed. */
export async function done<C extends Contract>(
  person: Person,
  contract: C,
  sent: Sent<C> = {},
): Promise<z.output<C['response']>> {
  const { status, answer, problem } = await call(person, contract, sent)
  if (answer === undefined) throw new Error(`${contract.name} answered ${status}: ${JSON.stringify(problem)}`)
  return answer
}
