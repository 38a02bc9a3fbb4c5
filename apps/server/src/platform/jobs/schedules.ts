import type { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { performAsSystem } from '../actions/perform-as-system.ts'
import type { Module, ScheduledJob } from '../modules/module.ts'
import type { Surroundings } from './open-jobs.ts'
import { schedules } from './queues.ts'

/** Without a district it is the tick of the clock, which asks for one run in each district. */
const Run = z.object({ job: z.string(), district: z.string().optional() })

/** The scheduled jobs of all modules by name. Throws when two have the same name. */
export function scheduledJobsOf(modules: readonly Module[]): ReadonlyMap<string, ScheduledJob> {
  const byName = new Map<string, ScheduledJob>()
  for (const job of modules.flatMap((module) => module.jobs ?? [])) {
    if (byName.has(job.name)) throw new Error(`two scheduled jobs are called ${job.name}`)
    byName.set(job.name, job)
  }
  return byName
}

/** Tells the clock what is due when (Asia/Shanghai), and takes back what no module asks for any more. */
export async function keepSchedules(boss: PgBoss, jobs: ReadonlyMap<string, ScheduledJob>): Promise<void> {
  for (const { name, cron } of jobs.values())
    await boss.schedule(schedules, cron, { job: name }, { tz: 'Asia/Shanghai', key: name, missed: 'once' })
  for (const known of await boss.getSchedules(schedules))
    if (!jobs.has(known.key)) await boss.unschedule(schedules, known.key)
}

/** A tick fans out, so that one district in trouble holds up no other; a run is one transaction in one district. */
export async function runScheduled(
  { kernel, log, districts }: Surroundings,
  boss: PgBoss,
  jobs: ReadonlyMap<string, ScheduledJob>,
  data: unknown,
): Promise<void> {
  const { job: name, district } = Run.parse(data)
  if (district === undefined) {
    const runs = (await districts()).map((one) => ({ data: { job: name, district: one } }))
    if (runs.length > 0) await boss.insert(schedules, runs)
    return
  }
  const job = jobs.get(name)
  if (!job) throw new Error(`no scheduled job is called ${name}`)
  const did = await performAsSystem(kernel, district, name, (scope) => job.run(scope), { log })
  if (did) log.info({ job: name, district, did }, 'scheduled job')
}
