import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Kernel } from '../actions/perform.ts'
import type { Who } from '../auth/who.ts'
import type { Module } from '../modules/module.ts'
import { rememberMethods } from './allowed-methods.ts'
import { answerClientError } from './answer-client-error.ts'
import { closeGently } from './close-gently.ts'
import { languageOf } from './language.ts'
import { describeApi } from './openapi.ts'
import { problemOf } from './problem-reply.ts'
import { registerRoute } from './register-route.ts'

export type ServerOptions = {
  readonly kernel: Kernel
  readonly modules: readonly Module[]
  /** Who a request comes from; asked once per API request. */
  readonly authenticate: (request: FastifyRequest) => Promise<Who>
  /** Which district a host name stands for. */
  readonly districtOf: (hostname: string) => string
  readonly secret: string
  readonly secureCookies: boolean
  readonly logLevel: string
  /** Requests per minute and address. */
  readonly rateLimit: number
  /** Seconds in which a request must have come in whole. */
  readonly requestSeconds: number
  /** Registered before the routes: sessions, uploads, web apps. */
  readonly plugins?: (server: FastifyInstance) => Promise<void>
}

const headersSeconds = 15

/** Paths that a browser may post to without a CSRF token: they begin a session, or carry their own proof. */
const withoutToken = /^\/(api\/files\/check|identity-provider\/)/

/** Builds the HTTP server of all modules. It listens to nothing yet: tests inject, `main.ts` listens. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: options.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    // Only a proxy on this machine or in the private network may say whom it speaks for.
    trustProxy: 'loopback, uniquelocal',
    bodyLimit: 1_048_576,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    // Whoever is slower holds a connection and little else; the headers come at once or not at all.
    requestTimeout: options.requestSeconds * 1000,
    http: {
      headersTimeout: Math.min(options.requestSeconds, headersSeconds) * 1000,
      connectionsCheckingInterval: 1_000,
    },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => {
      const { problem } = problemOf(error, languageOf(request), request.id)
      reply.hijack()
      const body = JSON.stringify(problem)
      reply.raw.writeHead(problem.status, {
        'content-type': 'application/problem+json',
        'content-length': Buffer.byteLength(body),
      })
      reply.raw.end(body)
    },
  })
  closeGently(server)
  server.decorate('methodsOf', rememberMethods(server))
  server.decorateRequest('who')
  server.decorateRequest('district', '')
  server.decorateRequest('language', 'zh')
  server.setErrorHandler((error, request, reply) => {
    const { problem, fault } = problemOf(error, request.language, request.id)
    if (fault) request.log.error({ err: error, route: request.routeOptions.url }, 'fault')
    if (problem.status === 503) reply.header('retry-after', '5')
    return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  })
  server.addHook('onRequest', async (request) => {
    request.language = languageOf(request)
    request.district = options.districtOf(request.hostname)
  })
  await server.register(cookie, { secret: options.secret })
  await server.register(csrf, {
    cookieOpts: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure: options.secureCookies },
    getToken: (request) => header(request, 'x-csrf-token'),
  })
  await server.register(rateLimit, {
    max: options.rateLimit,
    timeWindow: '1 minute',
    // A hall behind one address opens many pages; what they are made of costs nothing and is kept by the browser.
    allowList: ({ url }) => !url.startsWith('/api/'),
    // A client that has hung up has no address any more.
    keyGenerator: ({ ip }) => ip || 'gone',
  })
  await server.register(multipart, { limits: { files: 1, fields: 5 } })
  await describeApi(server)
  if (options.plugins) await options.plugins(server)
  server.addHook('preHandler', async (request, reply) => {
    if (!request.url.startsWith('/api/') || request.is404) return
    request.who = await options.authenticate(request)
    if (request.method === 'GET' || request.method === 'HEAD' || withoutToken.test(request.url)) return
    await checkToken(server, request, reply)
  })
  for (const module of options.modules) {
    for (const route of module.routes) registerRoute(server, options.kernel, route)
    if (module.extra) await module.extra(server, options.kernel)
  }
  return server
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

/** A machine with a bearer token is no browser and needs no CSRF token; nothing else gets by. */
function checkToken(
  server: FastifyInstance,
  request: FastifyRequest,
  reply: Parameters<FastifyInstance['csrfProtection']>[1],
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.csrfProtection.call(server, request, reply, (error?: Error) => (error ? reject(error) : resolve()))
  })
}
