import type { Contract } from '@yimen/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { checkInput } from '../../../platform/actions/check-input.ts'
import type { Kernel } from '../../../platform/actions/perform.ts'
import type { Input, Scope } from '../../../platform/actions/route.ts'
import { transact } from '../../../platform/actions/transact.ts'
import type { Who } from '../../../platform/auth/who.ts'
import { describe } from '../../../platform/http/register-route.ts'
import type { House } from '../house.ts'
import { sessionCookie, sessionOf } from './open-sessions.ts'
import type { SessionState } from './state.ts'

/** What a sign-in handler is given: the session itself, and transactions as it needs them. */
export type Door = {
  readonly house: House
  readonly district: string
  readonly language: Scope['language']
  readonly log: Scope['log']
  readonly current: { readonly state: SessionState; readonly who: Who } | null
  now(): Date
  csrfToken(): string
  /** Goes on under a new session id, so that an id that was planted before the sign-in is worth nothing. */
  enter(state: SessionState): Promise<void>
  leave(): Promise<void>
  /**
   * One transaction in the name of `who`, committed when it returns. Sign-in takes several: a wrong attempt has to
   * stay counted although the request is refused.
   */
  transaction<T>(who: Who, work: (scope: Scope) => Promise<T>): Promise<T>
}

export type SessionHandler<C extends Contract> = (
  door: Door,
  input: Input<C>,
) => Promise<z.input<C['response']>>

/** A route that changes or reads the session itself. Its answer is never kept under a key. */
export type SessionRoute = {
  readonly contract: Contract
  handle(door: Door, input: Input<Contract>): Promise<unknown>
  /** Requests per minute from one address; for those with an account in the body, per address and account. */
  readonly perMinute?: number
}

/** Binds a handler to the contract of a session route. */
export function sessionRoute<const C extends Contract>(
  contract: C,
  handle: SessionHandler<C>,
  options: { perMinute?: number } = {},
): SessionRoute {
  return {
    contract,
    // As in the kernel: the input was just parsed with this very contract.
    handle: (door, input) => handle(door, input as Input<C>),
    ...options,
  }
}

/** Serves session routes: described, checked for the CSRF token by the server, limited where they ask. */
export function registerSessionRoute(server: FastifyInstance, kernel: Kernel, route: SessionRoute): void {
  const { contract, perMinute } = route
  server.route({
    method: contract.method,
    url: contract.path,
    schema: describe(contract),
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
    ...(perMinute === undefined
      ? {}
      : {
          config: {
            rateLimit: { max: perMinute, timeWindow: '1 minute', hook: 'preHandler', keyGenerator: senderOf },
          },
        }),
    handler: async (request, reply) => {
      const input = checkInput(contract, request)
      const answer = contract.response.parse(
        await route.handle(doorOf(server, kernel, request, reply), input),
      )
      return reply
        .code(contract.status ?? 200)
        .header('cache-control', 'no-store')
        .send(answer)
    },
  })
}

/** A whole office may sit behind one address, so the account that is tried counts too. */
function senderOf(request: FastifyRequest): string {
  const { body } = request
  const account =
    typeof body === 'object' && body !== null && 'account' in body ? String(body.account).toLowerCase() : ''
  return `${request.ip} ${account || (request.session?.sessionId ?? '')}`
}

/** The door of a request; also for routes that answer with a page or a redirect. */
export function doorOf(
  server: FastifyInstance,
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
): Door {
  const { district, language, log } = request
  return {
    house: server.identityHouse,
    district,
    language,
    log,
    current: sessionOf(request),
    now: () => kernel.clock.now(),
    csrfToken: () => reply.generateCsrf(),
    async enter(state) {
      await request.session.regenerate()
      request.session.state = state
      await request.session.save()
    },
    async leave() {
      await request.session.destroy()
      reply.clearCookie(sessionCookie, { path: '/api' })
    },
    async transaction(who, work) {
      const results: { value: Awaited<ReturnType<typeof work>> }[] = []
      const act = { who, district, language, log, mode: 'write', key: null, claim: null } as const
      await transact(kernel, act, (scope) => async () => {
        results.push({ value: await work(scope) })
        return { status: 200, body: null }
      })
      const [result] = results
      if (!result) throw new Error('the transaction answered nothing')
      return result.value
    },
  }
}
