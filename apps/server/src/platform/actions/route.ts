import type { Contract, Language } from '@yimen/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { z } from 'zod'
import type { Who } from '../auth/who.ts'
import type { Tx } from '../db/database.ts'
import type { NewEvent } from '../events/event.ts'

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
  /** Tells open screens, once the change is committed, that this topic is worth fetching again. */
  touch(topic: string): void
}

export type Context<C extends Contract> = Scope & Input<C>
type Answer<C extends Contract> = z.input<C['response']>

/** A contract with the code that fulfils it, ready for the kernel: input unchecked, output checked by the kernel. */
export type Route = {
  readonly contract: Contract
  run(scope: Scope, input: Input<Contract>): Promise<unknown>
}

/** Binds an action or a query to its contract. The handler sees checked input and must answer what was promised. */
export function route<const C extends Contract>(
  contract: C,
  handle: (context: Context<C>) => Promise<Answer<C>>,
): Route {
  return {
    contract,
    // The kernel has just parsed this input with this very contract; the types cannot carry that through the list.
    run: (scope, input) => handle({ ...scope, ...(input as Input<C>) }),
  }
}
