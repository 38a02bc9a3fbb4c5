import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuseUnknown } from './refuse-unknown.ts'

const dist = (app: string) => fileURLToPath(new URL(`../../../../${app}/dist/`, import.meta.url))

/** Web apps and the path that each is served under, the longest first. */
const apps = [
  { prefix: '/desk/', folder: dist('desk') },
  { prefix: '/', folder: dist('portal') },
]

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'self'; frame-src 'self' blob:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'",
}

/**
 * Serves the built web apps. An address inside an app that is no file is a page of the app (its router knows it); an
 * unknown address under `/api` is a problem document, never a page.
 */
export async function serveWebApps(server: FastifyInstance): Promise<void> {
  const built = apps.filter((app) => existsSync(app.folder))
  for (const [index, { prefix, folder }] of built.entries()) {
    await server.register(fastifyStatic, {
      root: folder,
      prefix,
      wildcard: false,
      decorateReply: index === 0,
      index: false,
      setHeaders(response, path) {
        const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
        response.header('cache-control', kept)
      },
    })
  }
  server.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/api/')) reply.headers(headers)
  })
  server.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    const app = built.find(({ prefix }) => request.url.startsWith(prefix) || `${request.url}/` === prefix)
    const isPage = request.method === 'GET' && !/^\/(api|health|identity-provider)\//.test(request.url)
    if (!app || !isPage || /\.[a-z0-9]{2,5}(\?|$)/.test(request.url)) refuseUnknown(server, request, reply)
    return reply.header('cache-control', 'no-cache').sendFile('index.html', app.folder)
  })
}
