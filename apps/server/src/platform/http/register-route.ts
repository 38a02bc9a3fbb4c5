import { type Contract, type Language, Problem } from '@yimen/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Kernel } from '../actions/perform.ts'
import { perform } from '../actions/perform.ts'
import type { Route } from '../actions/route.ts'
import type { Who } from '../auth/who.ts'
import { refuse } from '../problems/general.ts'

declare module 'fastify' {
  interface FastifyRequest {
    who: Who
    district: string
    language: Language
  }
}

/** Serves a route: headers to key and version, everything else to the kernel, which checks it. */
export function registerRoute(server: FastifyInstance, kernel: Kernel, route: Route): void {
  const { contract } = route
  server.route({
    method: contract.method,
    url: contract.path,
    schema: describe(contract),
    // The kernel parses with the same contract; here the schemas only describe.
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
    handler: async (request, reply) => {
      const { status, body } = await perform(kernel, route, {
        who: request.who,
        district: request.district,
        language: request.language,
        log: request.log,
        input: { params: request.params, query: request.query, body: request.body },
        key: keyOf(request),
        version: versionOf(request),
      })
      return reply.code(status).send(body)
    },
  })
}

/** The `Idempotency-Key` of a request, if it has one. Throws `platform.key-missing` for one that cannot be used. */
export function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') return undefined
  if (key.length < 8 || key.length > 100)
    throw refuse('platform.key-missing', {
      detail: { zh: '幂等键要 8 到 100 个字符', en: 'Idempotency-Key takes 8 to 100 characters' },
    })
  return key
}

function versionOf(request: FastifyRequest): number | undefined {
  const match = request.headers['if-match']
  if (match === undefined) return undefined
  const version = Number(match.replaceAll('"', ''))
  if (!Number.isInteger(version) || version < 0) throw refuse('platform.version-missing')
  return version
}

/** What the OpenAPI description says of a route; also for routes that a module registers by itself. */
export function describe(contract: Contract) {
  const schema: Record<string, unknown> & { response: Record<string, z.ZodType> } = {
    operationId: contract.name,
    summary: contract.summary,
    tags: [contract.name.split('.')[0] ?? 'platform'],
    response: { [contract.status ?? 200]: contract.response, '4XX': Problem },
  }
  if (contract.params) schema.params = contract.params
  if (contract.query) schema.querystring = contract.query
  if (contract.body) schema.body = contract.body
  if (contract.errors) schema.description = `Problem codes: ${contract.errors.join(', ')}`
  return schema
}
