import createFetchClient, { type Client } from 'openapi-fetch'
import type { components, operations, paths } from './generated/api.d.ts'

export type { components, operations, paths }

/** A client of Yimen, typed by its OpenAPI description. */
export type YimenClient = Client<paths>

export type ClientOptions = {
  /** Where the server is; empty = where the page came from. */
  readonly baseUrl?: string
  /** The CSRF token of the session, from `GET /api/session`. */
  readonly csrfToken?: () => string | undefined
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * Makes a client. Every POST carries the CSRF token and an `Idempotency-Key`: give one of your own (made once for each
 * intended act) to be able to repeat a request safely; a fresh one is added where none was given.
 */
export function createClient(options: ClientOptions = {}): YimenClient {
  const client = createFetchClient<paths>({
    baseUrl: options.baseUrl ?? '',
    credentials: 'include',
    ...(options.fetch ? { fetch: options.fetch } : {}),
  })
  client.use({
    onRequest({ request }) {
      if (request.method !== 'POST') return request
      const token = options.csrfToken?.()
      if (token !== undefined) request.headers.set('x-csrf-token', token)
      if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID())
      return request
    },
  })
  return client
}
