import { z } from 'zod'
import { performAsSystem } from '../actions/perform-as-system.ts'
import type { LoggedEvent } from '../events/event.ts'
import { readEvent } from '../events/log.ts'
import type { Module, Subscription } from '../modules/module.ts'
import type { Surroundings } from './open-jobs.ts'

/** A reaction that is due: which subscription, to which line of the log. */
const Reaction = z.object({
  subscription: z.string(),
  district: z.string(),
  at: z.iso.datetime(),
  eventId: z.uuid(),
})

/** The subscriptions of all modules by name. Throws when two have the same name. */
export function subscriptionsOf(modules: readonly Module[]): ReadonlyMap<string, Subscription> {
  const byName = new Map<string, Subscription>()
  for (const subscription of modules.flatMap((module) => module.subscriptions ?? [])) {
    if (byName.has(subscription.name)) throw new Error(`two subscriptions are called ${subscription.name}`)
    byName.set(subscription.name, subscription)
  }
  return byName
}

/** The jobs that events call for. The job only points at the log: what happened is written once. */
export function reactionsTo(
  events: readonly LoggedEvent[],
  subscriptions: Iterable<Subscription>,
): z.infer<typeof Reaction>[] {
  const due: z.infer<typeof Reaction>[] = []
  for (const { name, on } of subscriptions) {
    for (const event of events) {
      if (!on.includes(event.type)) continue
      due.push({
        subscription: name,
        district: event.district,
        at: event.at.toISOString(),
        eventId: event.id,
      })
    }
  }
  return due
}

/**
 * Runs one reaction, as the system, once per event: the key is claimed in the transaction of the work, so that a job
 * that comes twice (a process died between the commit and the queue's receipt) does nothing the second time.
 */
export async function react(
  { kernel, log }: Surroundings,
  subscriptions: ReadonlyMap<string, Subscription>,
  data: unknown,
): Promise<void> {
  const { subscription: name, district, at, eventId } = Reaction.parse(data)
  const subscription = subscriptions.get(name)
  if (!subscription) throw new Error(`no subscription is called ${name}`)
  await performAsSystem(
    kernel,
    district,
    name,
    async (scope) => {
      const event = await readEvent(scope.tx, district, new Date(at), eventId)
      if (!event) throw new Error(`the log has no event ${eventId}`)
      await subscription.run(scope, event)
    },
    { key: `event:${eventId}`, log },
  )
}
