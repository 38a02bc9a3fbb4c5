import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../problems/general.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The methods that an address of the API takes; none when there is no such address. */
    methodsOf: (path: string) => string[]
  }
}

/** Refuses what has no route: 405 with `Allow` where another method would do, else 404. */
export function refuseUnknown(server: FastifyInstance, request: FastifyRequest, reply: FastifyReply): never {
  const [path = ''] = request.url.split('?', 1)
  const allowed = server.methodsOf(path)
  if (allowed.length === 0 || allowed.includes(request.method)) throw refuse('platform.not-found')
  reply.header('allow', allowed.sort().join(', '))
  throw refuse('platform.method-not-allowed')
}
