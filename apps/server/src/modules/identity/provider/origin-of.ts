import type { FastifyRequest } from 'fastify'

/** The address of the server as a request names it: `https://host:port`. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}
