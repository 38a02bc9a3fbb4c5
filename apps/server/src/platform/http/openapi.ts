import swagger from '@fastify/swagger'
import swaggerPage from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** What the page may load: only what this server serves. Its own default would also turn plain HTTP into HTTPS. */
const ownPartsOnly = {
  'default-src': "'self'",
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'object-src': "'none'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
}

/** Describes every route at `/api/openapi.json`, and offers a page to try them at `/api/docs`. */
export async function describeApi(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Yimen 一门',
        version: '0.1.0',
        description:
          'Every POST takes an Idempotency-Key and a CSRF token (x-csrf-token, from GET /api/session); versioned ones take If-Match. Errors are RFC 9457 problems with a stable code.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await server.register(swaggerPage, { routePrefix: '/api/docs', staticCSP: ownPartsOnly })
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger())
}
