import { createHash } from 'node:crypto'
import type { Language } from '@yimen/contract'
import type { FastifyBaseLogger } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import { judge, type Rule } from '../auth/policy.ts'
import { actorId, type Who } from '../auth/who.ts'
import { type Clock, dayOf } from '../clock/clock.ts'
import { type Database, inDistrict, type Tx } from '../db/database.ts'
import type { LoggedEvent, NewEvent } from '../events/event.ts'
import { appendEvents } from '../events/log.ts'
import { refuse } from '../problems/general.ts'
import { checkInput, type RawInput } from './check-input.ts'
import { claimKey, keepAnswer } from './idempotency.ts'
import type { Route, Scope } from './route.ts'

/** What the kernel stands on. Modules never see it; they are given a `Scope`. */
export type Kernel = {
  readonly database: Database
  readonly clock: Clock
  readonly ruleOf: (name: string) => Rule
  /** Puts the events of the action into the queues of their subscribers, in the same transaction. */
  readonly enqueue: (tx: Tx, events: readonly LoggedEvent[]) => Promise<void>
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

  const touched = new Set<string>()
  const performed = await inDistrict(
    kernel.database,
    request.district,
    async (tx) => {
      const now = kernel.clock.now()
      const claim =
        writes && request.key
          ? {
              district: request.district,
              actor: actorId(request.who),
              key: request.key,
              action: contract.name,
              hash: hashOf(request),
              at: now,
            }
          : null
      const before = claim ? await claimKey(tx, claim) : null
      if (before) return before

      const happened: NewEvent[] = []
      const scope: Scope = {
        tx,
        district: request.district,
        who: request.who,
        now,
        today: dayOf(now),
        language: request.language,
        log: request.log,
        version: request.version,
        append: (event) => happened.push(event),
        touch: (topic) => touched.add(topic),
      }
      const body = contract.response.parse(await route.run(scope, input))
      const events = happened.map((event) => logged(event, request, now))
      await appendEvents(tx, events, request.key ?? null)
      await kernel.enqueue(tx, events)
      const answer = { status: contract.status ?? 200, body }
      if (claim) await keepAnswer(tx, claim, answer)
      return answer
    },
    writes ? 'write' : 'read',
  )
  if (touched.size > 0) kernel.announce(request.district, [...touched])
  return performed
}

function hashOf({ input, version }: Request): string {
  return createHash('sha256')
    .update(JSON.stringify([input.params, input.body, version]))
    .digest('hex')
}

function logged(event: NewEvent, { who, district }: Request, at: Date): LoggedEvent {
  const post =
    who.kind === 'staff' ? (who.posts[0] ? `${who.posts[0].organ}/${who.posts[0].role}` : null) : null
  return { ...event, id: uuidv7(), district, at, actor: { kind: who.kind, id: actorId(who), post } }
}
