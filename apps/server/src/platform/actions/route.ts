import type { Contract, Language } from '@yimen/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Who } from '../auth/who.ts'
import type { Tx } from '../db/database.ts'
import type { NewEvent } from '../events/event.ts'
import type { MadeLast } from './made-last.ts'

type Output<T> = T extends z.ZodType ? z.output<T> : undefined

/** The checked input of a route, as its contract types it. */
export type Input<C extends Contract> = {
  readonly params: Output<C['params']>
  readonly query: Output<C['query']>
  readonly body: Output<C['body']>
}

/** What every handler is given: who asks, in which district and transaction, and when. */
export type Scope = {
  readonly tx: Tx
  readonly district: string
  readonly who: Who
  readonly now: Date
  /** The calendar day in Asia/Shanghai. */
  readonly today: string
  readonly language: Language
  readonly log: FastifyBaseLogger
  /** The version that the caller saw (`If-Match`), on versioned routes. */
  readonly version: number | undefined
  /** Tells what happened. Written with the change, in the same transaction. */
  append(event: NewEvent): void
  /**
   * Writes with COMMIT what nothing later in the action reads. `known` = a value that only this statement makes: its mark
   * stands for it in events and in the answer.
   */
  writeLast<R>(statement: RawBuilder<R>, known?: MadeLast<R>): void
  /** Tells open screens, once the change is committed, that this topic is worth fetching again. */
  touch(topic: string): void
}

export type Context<C extends Contract> = Scope & Input<C>
type Answer<C extends Contract> = z.input<C['response']>

/** A contract with the code that fulfils it, ready for the kernel: input unchecked, output checked by the kernel. */
export type Route = {
  readonly contract: Contract
  /** Looks ahead, if the route does that; the answered function does the work, once it is known that it is to be done. */
  start(scope: Scope, input: Input<Contract>): () => Promise<unknown>
}

/** Binds an action or a query to its contract. The handler sees checked input and must answer what was promised. */
export function route<const C extends Contract>(
  contract: C,
  handle: (context: Context<C>) => Promise<Answer<C>>,
): Route {
  return { contract, start: (scope, input) => () => handle(contextOf<C>(scope, input)) }
}

/**
 * A route whose first look-ups go along with the claim of its key, in one journey. `look` may only read: what it asks is
 * asked also when the key turns out to have been answered before.
 */
export function routeLookingAhead<const C extends Contract, L>(
  contract: C,
  look: (context: Context<C>) => Promise<L>,
  handle: (context: Context<C>, seen: L) => Promise<Answer<C>>,
): Route {
  return {
    contract,
    start(scope, input) {
      const context = contextOf<C>(scope, input)
      const seen = look(context)
      // Whoever runs it hears of a failure; when the key was answered before, nobody asks.
      seen.catch(() => undefined)
      return async () => handle(context, await seen)
    },
  }
}

function contextOf<C extends Contract>(scope: Scope, input: Input<Contract>): Context<C> {
  // The kernel has just parsed this input with this very contract; the types cannot carry that through the list.
  return { ...scope, ...(input as Input<C>) }
}
