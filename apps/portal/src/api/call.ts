import type { Contract } from '@yimen/contract/platform/define.ts'
import { NetworkError, ProblemError, problemOf } from './problem-error.ts'

type SchemaInput<S> = S extends { _zod: { input: infer T } } ? T : never
type SchemaOutput<S> = S extends { _zod: { output: infer T } } ? T : never
type Part<C, K extends string> = C extends { [P in K]: infer S } ? { [P in K]: SchemaInput<S> } : unknown

/** What a route takes, as its contract has it. */
export type InputOf<C> = Part<C, 'params'> & Part<C, 'query'> & Part<C, 'body'>
/** What a route answers. */
export type OutputOf<C extends Contract> = SchemaOutput<C['response']>

type Sent = { params?: unknown; query?: unknown; body?: unknown }
type Query = Record<string, string | number | boolean | undefined>

/** What one intended act carries: the key that makes repeats harmless, the CSRF token, the version that was seen. */
export type ActHeaders = { key: string; csrfToken: string; version?: number | undefined }

/** Reads. Throws `ProblemError` on a refusal and `NetworkError` when no answer came. */
export async function get<C extends Contract & { method: 'GET' }>(
  path: C['path'],
  input: InputOf<C> & Sent,
): Promise<OutputOf<C>> {
  return send(addressOf(path, input), { headers: languageHeader() })
}

/** Acts. The same `key` may be sent again: it is done once. Throws as `get` does. */
export async function post<C extends Contract & { method: 'POST' }>(
  path: C['path'],
  input: InputOf<C> & Sent,
  act: ActHeaders,
): Promise<OutputOf<C>> {
  const { body } = input
  return send(addressOf(path, input), {
    method: 'POST',
    body: JSON.stringify(body ?? {}),
    headers: {
      ...languageHeader(),
      'content-type': 'application/json',
      'idempotency-key': act.key,
      'x-csrf-token': act.csrfToken,
      ...(act.version === undefined ? {} : { 'if-match': `"${act.version}"` }),
    },
  })
}

async function send(address: string, init: RequestInit) {
  let response: Response
  try {
    response = await fetch(address, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    throw new NetworkError(cause)
  }
  if (response.ok) return response.json()
  throw new ProblemError(await problemOf(response))
}

function addressOf(path: string, input: Sent): string {
  const params = Object.entries(input.params ?? {})
  const filled = params.reduce(
    (text, [name, value]) => text.replace(`:${name}`, encodeURIComponent(value)),
    path,
  )
  const query = new URLSearchParams()
  const given: Query = { ...(input.query ?? {}) }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) query.set(name, String(value))
  const tail = query.toString()
  return tail ? `${filled}?${tail}` : filled
}

function languageHeader() {
  return { 'accept-language': document.documentElement.lang }
}
