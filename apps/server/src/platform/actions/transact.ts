import type { Language } from '@yimen/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { RawBuilder } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { actorId, type Who } from '../auth/who.ts'
import { dayOf } from '../clock/clock.ts'
import { type Ask, inDistrictEnding } from '../db/database.ts'
import type { LoggedEvent, NewEvent } from '../events/event.ts'
import { appending } from '../events/log.ts'
import { claimKey, type KeyClaim, keepingAnswer } from './idempotency.ts'
import { type MadeLast, putIn, type StandIn } from './made-last.ts'
import type { Kernel, Performed } from './perform.ts'
import type { Scope } from './route.ts'

/** One act: who does it, where, and under which key it must not be done twice. */
export type Act = {
  readonly who: Who
  readonly district: string
  readonly language: Language
  readonly log: FastifyBaseLogger
  readonly version?: number | undefined
  readonly mode: 'read' | 'write'
  /** What the event log notes as the key of the caller. */
  readonly key: string | null
  /** Null = nothing to hold the answer under. */
  readonly claim: Omit<KeyClaim, 'at' | 'district'> | null
  /** The answer carries a secret: only that it was given is kept, with `null` in its place. */
  readonly answeredOnce?: boolean
}

/**
 * The transaction of the spine: key, work, events, their subscribers' jobs, answer; all or nothing. What `start` asks at
 * once goes along with the claim of the key; the work that it answers is done when the key is ours. Events, jobs and
 * answer leave together with COMMIT. Open screens are told after that. With a claimed key that was answered before, that
 * answer comes again and nothing is done.
 */
export async function transact(
  kernel: Kernel,
  act: Act,
  start: (scope: Scope) => () => Promise<Performed>,
): Promise<Performed> {
  const touched = new Set<string>()
  const performed = await inDistrictEnding(
    kernel.database,
    act.district,
    async (tx) => {
      const now = kernel.clock.now()
      const claim = act.claim ? { ...act.claim, district: act.district, at: now } : null
      const claimed = claim ? claimKey(tx, claim) : null
      const happened: NewEvent[] = []
      const last: Last[] = []
      const work = start({
        tx,
        district: act.district,
        who: act.who,
        now,
        today: dayOf(now),
        language: act.language,
        log: act.log,
        version: act.version,
        append: (event) => happened.push(event),
        writeLast: (statement, known) => last.push(lastOf(statement, known)),
        touch: (topic) => touched.add(topic),
      })
      const before = await claimed
      if (before) return async () => before
      const answer = await work()
      const events = happened.map((event) => logged(event, act, now))
      const queued = await kernel.enqueueing(events)
      const kept = act.answeredOnce ? { ...answer, body: null } : answer
      const standIns = last.flatMap(({ standIn }) => standIn ?? [])
      return async (ask) => {
        const made = last.map((one) => one.write(ask))
        const rest = [
          ...appending(events, act.key, standIns).map((statement) => ask(statement)),
          ...queued.map((statement) => ask(statement)),
          ...(claim ? [ask(keepingAnswer(claim, kept, standIns))] : []),
        ]
        const [texts] = await Promise.all([Promise.all(made), ...rest])
        return { ...answer, body: putIn(answer.body, new Map(texts.flat())) }
      }
    },
    act.mode,
  )
  if (touched.size > 0) kernel.announce(act.district, [...touched])
  return performed
}

/** A statement of the handler that goes with COMMIT, and what stands for the text that it makes. */
type Last = {
  readonly standIn: StandIn | undefined
  /** Asks it at once; answers the mark with its text. */
  readonly write: (ask: Ask) => Promise<readonly (readonly [string, string])[]>
}

function lastOf<R>(statement: RawBuilder<R>, known: MadeLast<R> | undefined): Last {
  return {
    standIn: known,
    async write(ask) {
      const [row] = await ask(statement)
      if (!known) return []
      if (row === undefined) throw new Error('what was written last answered no row')
      return [[known.mark, known.of(row)]]
    },
  }
}

function logged({ post, ...event }: NewEvent, { who, district }: Act, at: Date): LoggedEvent {
  const first = who.kind === 'staff' ? who.posts[0] : undefined
  const actor = {
    kind: who.kind,
    id: actorId(who),
    post: post ?? (first ? `${first.organ}/${first.role}` : null),
  }
  return { ...event, id: uuidv7(), district, at, actor }
}
