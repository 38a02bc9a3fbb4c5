import type { FastifyInstance } from 'fastify'
import type { Kernel } from '../actions/perform.ts'
import type { Route, Scope } from '../actions/route.ts'
import type { Policy } from '../auth/policy.ts'
import type { Who } from '../auth/who.ts'
import type { Tx } from '../db/database.ts'
import type { LoggedEvent } from '../events/event.ts'
import type { CopyMark } from '../files/marking/mark.ts'
import type { ProblemKind } from '../problems/refusal.ts'

/** Work that is done by itself: on a schedule (`cron`, Asia/Shanghai), in each district. */
export type ScheduledJob = {
  readonly name: string
  readonly cron: string
  /** Each call is one action in one transaction per district, as the system. Answers how much it did. */
  run(scope: Scope): Promise<number>
}

/** Durable reaction to an event: queued in the transaction of the event, retried until it succeeds. */
export type Subscription = {
  readonly name: string
  readonly on: readonly string[]
  run(scope: Scope, event: LoggedEvent): Promise<void>
}

/** Topic of live updates, as `case:<id>`; `may` decides who may listen. */
export type LiveTopic = {
  readonly prefix: string
  may(tx: Tx, district: string, who: Who, id: string): Promise<boolean>
}

/**
 * The manifest of a module: what it offers and needs, in one place. `routes` are its actions and queries; `extra`
 * registers what is not one JSON answer (uploads, redirects, streams).
 */
export type Module = {
  readonly name: string
  readonly migrations?: string
  readonly routes: readonly Route[]
  readonly policy: Policy
  readonly problems?: ReadonlyMap<string, ProblemKind>
  readonly jobs?: readonly ScheduledJob[]
  readonly subscriptions?: readonly Subscription[]
  readonly topics?: readonly LiveTopic[]
  /**
   * Says whether `who` may read a file that somebody else uploaded: the original, only a copy that carries a mark, or
   * not at all (false). The first module that allows it is enough. The transaction may write, so that the module can
   * record the reading.
   */
  readonly fileAccess?: (
    tx: Tx,
    district: string,
    who: Who,
    fileId: string,
    now: Date,
  ) => Promise<boolean | CopyMark>
  /**
   * Which of these files the module uses. A module that keeps ids of files says so here: uploads that no module uses
   * are forgotten after a week.
   */
  readonly filesInUse?: (tx: Tx, district: string, fileIds: readonly string[]) => Promise<readonly string[]>
  readonly extra?: (server: FastifyInstance, kernel: Kernel) => Promise<void> | void
}

/** Declares a module; throws when a route has no rule, or a rule has no route: closed by default. */
export function defineModule(module: Module): Module {
  const names = new Set(module.routes.map((route) => route.contract.name))
  for (const name of names) {
    if (!module.policy[name]) throw new Error(`${module.name}: no rule for ${name}; nobody could call it`)
    if (!name.startsWith(`${module.name}.`))
      throw new Error(`${module.name}: ${name} belongs to another module`)
  }
  for (const name of Object.keys(module.policy)) {
    if (!names.has(name) && !module.extra)
      throw new Error(`${module.name}: a rule for ${name}, which does not exist`)
  }
  return module
}
