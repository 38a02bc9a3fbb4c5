import { createHash } from 'node:crypto'
import type { Language } from '@yimen/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { CompiledQuery } from 'kysely'
import { judge, type Rule } from '../auth/policy.ts'
import { actorId, type Who } from '../auth/who.ts'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import type { LoggedEvent } from '../events/event.ts'
import { refuse } from '../problems/general.ts'
import { checkInput, type RawInput } from './check-input.ts'
import type { Route } from './route.ts'
import { transact } from './transact.ts'

/** What the kernel stands on. Modules never see it; they are given a `Scope`. */
export type Kernel = {
  readonly database: Database
  readonly clock: Clock
  readonly ruleOf: (name: string) => Rule
  /** What puts the events of the action into the queues of their subscribers, to be done in the same transaction. */
  readonly enqueueing: (events: readonly LoggedEvent[]) => Promise<readonly CompiledQuery[]>
  /** Tells open screens after the commit. */
  readonly announce: (district: string, topics: readonly string[]) => void
}

export type Request = {
  readonly who: Who
  readonly district: string
  readonly language: Language
  readonly log: FastifyBaseLogger
  readonly input: RawInput
  readonly key?: string | undefined
  readonly version?: number | undefined
}

export type Performed = { readonly status: number; readonly body: unknown }

/**
 * The spine: who → may → checked input → one transaction { key, load, decide, store, events } → checked answer.
 * The same key with the same body gives the same answer without doing it again; with another body it is refused.
 */
export async function perform(kernel: Kernel, route: Route, request: Request): Promise<Performed> {
  const { contract } = route
  const verdict = judge(kernel.ruleOf(contract.name), request.who)
  if (verdict === 'sign-in') throw refuse('platform.sign-in-first')
  if (verdict === 'not-allowed') throw refuse('platform.not-allowed')
  const input = checkInput(contract, request.input)
  const writes = contract.method === 'POST'
  if (writes && contract.audience !== 'anyone' && !request.key) throw refuse('platform.key-missing')
  if (contract.versioned && request.version === undefined) throw refuse('platform.version-missing')

  const actor = actorId(request.who)
  const claim =
    writes && request.key ? { actor, key: request.key, action: contract.name, hash: hashOf(request) } : null
  const performed = await transact(
    kernel,
    {
      ...request,
      mode: writes || contract.audited ? 'write' : 'read',
      key: request.key ?? null,
      claim,
      answeredOnce: contract.answeredOnce === true,
    },
    (scope) => {
      const run = route.start(scope, input)
      return async () => ({ status: contract.status ?? 200, body: contract.response.parse(await run()) })
    },
  )
  if (contract.answeredOnce && performed.body === null) throw refuse('platform.answered-once')
  return performed
}

function hashOf({ input, version }: Request): string {
  return createHash('sha256')
    .update(JSON.stringify([input.params, input.body, version]))
    .digest('hex')
}
