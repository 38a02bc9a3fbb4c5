import session from '@fastify/session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { secretBox } from '../../../platform/auth/secret-box.ts'
import type { Who } from '../../../platform/auth/who.ts'
import { type Clock, systemClock } from '../../../platform/clock/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { House, OidcClient, People } from '../house.ts'
import { districtOfSession, newSessionId, sessionStore } from './session-store.ts'
import type { SessionState } from './state.ts'

declare module 'fastify' {
  interface FastifyInstance {
    identityHouse: House
  }
  interface Session {
    state?: SessionState
    who?: Who
  }
}

/** What `main.ts` gives: the ports, the secret (at least 32 characters), and how residents sign in. */
export type SessionOptions = {
  readonly database: Database
  readonly secret: string
  readonly secureCookies: boolean
  readonly people: People
  readonly clock?: Clock
  readonly oidc?: OidcClient | null
  /** Only when it was set: otherwise addresses are built from each request. */
  readonly publicUrl?: string | null
}

export const sessionCookie = 'yimen_session'

/**
 * Opens sessions on the server: one cookie for `/api`, signed, unreadable to scripts, ended with the browser or by
 * lying idle. Call it in the `plugins` of `buildServer`, before the routes of the modules.
 */
export async function openSessions(server: FastifyInstance, options: SessionOptions): Promise<void> {
  const house: House = {
    database: options.database,
    clock: options.clock ?? systemClock,
    box: secretBox(options.secret),
    secret: options.secret,
    people: options.people,
    oidc: options.oidc ?? null,
    publicUrl: options.publicUrl ?? null,
  }
  server.decorate('identityHouse', house)
  await server.register(session, {
    secret: options.secret,
    cookieName: sessionCookie,
    cookie: { path: '/api', httpOnly: true, sameSite: 'lax', secure: options.secureCookies },
    saveUninitialized: false,
    rolling: false,
    idGenerator: newSessionId,
    store: sessionStore(house),
  })
}

/** The session of a request, when it belongs to the district that the request is made to. */
export function sessionOf(request: FastifyRequest): { state: SessionState; who: Who } | null {
  const { session: current } = request
  if (!current?.state || !current.who) return null
  if (districtOfSession(current.sessionId) !== request.district) return null
  return { state: current.state, who: current.who }
}

/** Who a request comes from, for `buildServer`. Posts and representations are those of this moment. */
export async function authenticate(request: FastifyRequest): Promise<Who> {
  return sessionOf(request)?.who ?? { kind: 'anonymous' }
}
