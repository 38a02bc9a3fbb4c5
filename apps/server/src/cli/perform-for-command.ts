import { pino } from 'pino'
import { modules } from '../modules/index.ts'
import type { Kernel } from '../platform/actions/perform.ts'
import { performAsSystem } from '../platform/actions/perform-as-system.ts'
import type { Scope } from '../platform/actions/route.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { openJobs } from '../platform/jobs/index.ts'
import type { CommandScope } from './open-for-command.ts'

/** Does work as one transaction of the system, as often as it is called. */
export type CommandPerformer = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>

/**
 * Does the work of a command as transactions of the system, as `command:<name>`: its events are logged and queued for
 * their subscribers. Open screens are not told; they see what a command changed when they fetch next. It works in the
 * district of YIMEN_DISTRICT unless another is named.
 */
export async function withPerformer<T>(
  { url, database, config }: CommandScope,
  name: string,
  work: (perform: CommandPerformer) => Promise<T>,
  district = config.district,
): Promise<T> {
  const log = pino({ level: 'error' }, process.stderr)
  const kernel: Kernel = {
    database,
    clock: systemClock,
    ruleOf: (route) => {
      throw new Error(`a command calls no route: ${route}`)
    },
    enqueueing: (events) => jobs.enqueueing(events),
    announce: () => undefined,
  }
  const jobs = openJobs({ url, kernel, modules, districts: async () => [district], log })
  try {
    return await work(async (one) => {
      const results: Awaited<ReturnType<typeof one>>[] = []
      await performAsSystem(kernel, district, `command:${name}`, async (scope) => {
        results.push(await one(scope))
      })
      const [result] = results
      if (result === undefined) throw new Error(`${name} gave no result`)
      return result
    })
  } finally {
    await jobs.stop()
  }
}

/** The same for the work of a single transaction. */
export function performForCommand<T>(
  command: CommandScope,
  name: string,
  work: (scope: Scope) => Promise<T>,
  district = command.config.district,
): Promise<T> {
  return withPerformer(command, name, (perform) => perform(work), district)
}
