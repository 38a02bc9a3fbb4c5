import type { SourceDefinition } from '@yimen/contract'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { modeWords, SourceMode } from './mode.ts'
import { type DevelopmentPack, rowsOf, spoil } from './rows.ts'
import { tokenDesk } from './token-desk.ts'

/** Running development sources. */
export type DevelopmentSources = {
  /** Without a slash at the end; each service lies under its name. */
  readonly address: string
  readonly services: readonly string[]
  setMode(service: string, mode: SourceMode): void
  /** How many requests a service has answered with rows, since the start. */
  answered(service: string): number
  close(): Promise<void>
}
type Service = { mode: SourceMode; answered: number }

/** How late the mode `slow` answers, in milliseconds; the form has long stopped waiting. */
const lateness = 8_000

const Page = z.object({
  since: z.string().optional(),
  cursor: z.string().regex(/^\d+$/).optional(),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
})

/**
 * Serves the stores of a data pack over HTTP as departments would: OAuth 2 client credentials, lists by page and since
 * a moment, one subject by number. The people and firms are invented; the services say so. On this machine only.
 */
export async function serveDevelopmentSources(options: {
  readonly pack: DevelopmentPack
  readonly sources: readonly SourceDefinition[]
  readonly secret: string
  readonly port: number
}): Promise<DevelopmentSources> {
  const server = fastify({ logger: false, forceCloseConnections: true })
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  )
  const services = new Map<string, Service>()
  const served = options.sources.flatMap((definition) =>
    definition.access.kind === 'http' ? [{ definition, access: definition.access }] : [],
  )
  for (const { definition, access } of served) {
    const name = new URL(access.address).pathname.slice(1)
    let service = services.get(name)
    if (!service) {
      service = { mode: 'up', answered: 0 }
      services.set(name, service)
      openService(server, name, service, { clientId: access.clientId, secret: options.secret })
    }
    serveRows(server, name, service, definition, options.pack)
  }
  server.get('/', async () => ({
    about:
      'Development sources of Yimen: invented people and firms of a district that does not exist. Nothing here is about anybody.',
    services: Object.fromEntries([...services].map(([name, { mode }]) => [name, mode])),
    modes: modeWords,
  }))
  const address = await server.listen({ port: options.port, host: '127.0.0.1' })
  const find = (name: string) => {
    const service = services.get(name)
    if (!service) throw new Error(`no such service: ${name}; there are ${[...services.keys()].join(', ')}`)
    return service
  }
  return {
    address,
    services: [...services.keys()],
    setMode(name, mode) {
      find(name).mode = mode
    },
    answered: (name) => find(name).answered,
    close: () => server.close(),
  }
}

const tokens = new WeakMap<Service, ReturnType<typeof tokenDesk>>()

function openService(
  server: FastifyInstance,
  name: string,
  service: Service,
  client: { readonly clientId: string; readonly secret: string },
): void {
  const desk = tokenDesk(client)
  tokens.set(service, desk)
  server.post(`/${name}/token`, async (request, reply) => {
    if (await misbehave(service, request, reply)) return reply
    const token = desk.issue(request.headers.authorization, request.body)
    if (token === null) return reply.code(401).send({ error: 'invalid_client' })
    return { access_token: token, token_type: 'Bearer', expires_in: desk.seconds }
  })
  server.post(`/${name}/mode`, async (request, reply) => {
    const asked = z.object({ mode: SourceMode }).safeParse(request.body)
    if (!asked.success) return reply.code(400).send({ modes: modeWords })
    service.mode = asked.data.mode
    return { service: name, mode: service.mode, means: modeWords[service.mode] }
  })
}

function serveRows(
  server: FastifyInstance,
  name: string,
  service: Service,
  definition: SourceDefinition,
  pack: DevelopmentPack,
): void {
  if (definition.access.kind !== 'http') return
  const rows = rowsOf(definition, pack)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const shown = (row: (typeof rows)[number]) =>
    service.mode === 'wrong' ? spoil(definition, row).cells : row.cells
  const admitted = async (request: FastifyRequest, reply: FastifyReply) => {
    if (await misbehave(service, request, reply)) return false
    if (tokens.get(service)?.knows(request.headers.authorization)) return true
    await reply.code(401).send({ error: 'invalid_token' })
    return false
  }
  server.get(`/${name}${definition.access.listPath}`, async (request, reply) => {
    if (!(await admitted(request, reply))) return reply
    const page = Page.safeParse(request.query)
    if (!page.success) return reply.code(400).send({ error: 'invalid_request' })
    const { since, cursor, limit } = page.data
    const changed = since === undefined ? rows : rows.filter((row) => row.changed > since)
    const from = Number(cursor ?? 0)
    const some = changed.slice(from, from + limit)
    const isLast = from + some.length >= changed.length
    const newest =
      rows
        .map((row) => row.changed)
        .sort()
        .at(-1) ?? null
    service.answered += 1
    return { rows: some.map(shown), next: isLast ? null : String(from + some.length), until: newest }
  })
  server.get<{ Params: { code: string } }>(
    `/${name}${definition.access.listPath}/:code`,
    async (request, reply) => {
      if (!(await admitted(request, reply))) return reply
      const row = byCode.get(request.params.code)
      if (!row) return reply.code(404).send({ error: 'not_found' })
      service.answered += 1
      return shown(row)
    },
  )
}

/** Does what the mode says instead of answering. True when it did. */
async function misbehave(service: Service, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  if (service.mode === 'down') {
    reply.hijack()
    request.raw.socket.destroy()
    return true
  }
  if (service.mode === 'refused') {
    await reply.code(403).send({ error: 'access_denied' })
    return true
  }
  if (service.mode === 'slow') await lateOrGone(request)
  return false
}

/** Waits until it is late, or until whoever asked has hung up. */
function lateOrGone(request: FastifyRequest): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lateness)
    request.raw.socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
