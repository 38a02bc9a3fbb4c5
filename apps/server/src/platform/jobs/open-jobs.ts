import type { FastifyBaseLogger } from 'fastify'
import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Kernel } from '../actions/perform.ts'
import { performAsSystem } from '../actions/perform-as-system.ts'
import { asDatabaseError } from '../db/database-away.ts'
import type { LoggedEvent } from '../events/event.ts'
import type { Module } from '../modules/module.ts'
import { grantToApp } from './grant-to-app.ts'
import { dead, ensureQueues, reactions, schedules } from './queues.ts'
import { react, reactionsTo, subscriptionsOf } from './reactions.ts'
import { keepSchedules, runScheduled, scheduledJobsOf } from './schedules.ts'

export type Surroundings = {
  /** URL of the owner: the queue keeps its own schema and needs to build it. */
  readonly url: string
  readonly kernel: Kernel
  readonly modules: readonly Module[]
  readonly districts: () => Promise<readonly string[]>
  readonly log: FastifyBaseLogger
}

/** A job that failed every time. */
export type FailedJob = {
  readonly id: string
  readonly queue: string
  readonly data: unknown
  readonly error: unknown
  readonly since: Date
}

export type Jobs = {
  /** What queues the reactions to these events, for the transaction that they happen in. */
  enqueueing(events: readonly LoggedEvent[]): Promise<readonly CompiledQuery[]>
  /** Begins to work off the queues and to keep the schedules. */
  start(): Promise<void>
  /** Lets what is running end (up to 20 s), then lets go of the database. */
  stop(): Promise<void>
  /** Does one scheduled job now, in every district. Answers how much it did altogether. */
  runNow(name: string): Promise<number>
  /** Works off everything that is queued, retries without their delay, until nothing is left. Answers how many jobs. */
  processAll(): Promise<number>
  failed(): Promise<FailedJob[]>
  /** Sends what failed round again. Answers how many. */
  retryFailed(): Promise<number>
}

const schema = 'pgboss'
const pollingIntervalSeconds = 0.5
/** How often the queue looks for jobs whose worker is gone. */
const superviseIntervalSeconds = 5

/** Opens the queues on the database; nothing is connected before the first call needs it. */
export function openJobs(surroundings: Surroundings): Jobs {
  const { url, kernel, modules, log } = surroundings
  const subscriptions = subscriptionsOf(modules)
  const scheduled = scheduledJobsOf(modules)
  const subscribed = new Set([...subscriptions.values()].flatMap((one) => one.on))
  const boss = new PgBoss({
    connectionString: patient(url),
    schema,
    max: 6,
    application_name: 'yimen-jobs',
    superviseIntervalSeconds,
    monitorIntervalSeconds: superviseIntervalSeconds,
  })
  boss.on('error', (error) => log.error({ err: error }, 'jobs'))
  boss.on('warning', (warning) => log.warn({ warning }, 'jobs'))

  let prepared: Promise<void> | null = null
  let queueing: string | null = null
  const prepare = () => {
    prepared ??= (async () => {
      await boss.start()
      await ensureQueues(boss)
      await grantToApp(boss, schema)
    })().catch((error: unknown) => {
      prepared = null
      throw asDatabaseError(error)
    })
    return prepared
  }
  const handlers = {
    [reactions]: (data: unknown) => react(surroundings, subscriptions, data),
    [schedules]: (data: unknown) => runScheduled(surroundings, boss, scheduled, data),
  }

  return {
    async enqueueing(events) {
      const due = events.some((event) => subscribed.has(event.type))
        ? reactionsTo(events, subscriptions.values())
        : []
      if (due.length === 0) return []
      await prepare()
      // The statement of the queue is always the same; only the jobs in it are others.
      queueing ??= await statementOf(boss, reactions)
      return [CompiledQuery.raw(queueing, [JSON.stringify(due.map((data) => ({ data })))])]
    },
    async start() {
      await prepare()
      await keepSchedules(boss, scheduled)
      for (const [queue, handle] of Object.entries(handlers))
        await boss.work(queue, { pollingIntervalSeconds, localConcurrency: 3 }, async (jobs) => {
          for (const { data, id } of jobs) await noting(log, queue, id, () => handle(data))
        })
    },
    async stop() {
      if (!prepared) return
      await prepared
      prepared = null
      await boss.stop({ graceful: true, timeout: 20_000 })
    },
    async runNow(name) {
      const job = scheduled.get(name)
      if (!job) throw new Error(`no scheduled job is called ${name}`)
      let sum = 0
      for (const district of await surroundings.districts())
        sum += (await performAsSystem(kernel, district, name, (scope) => job.run(scope), { log })) ?? 0
      return sum
    },
    async processAll() {
      await prepare()
      let count = 0
      for (;;) {
        const before = count
        for (const [queue, handle] of Object.entries(handlers)) {
          for (const { id, data } of await boss.fetch(queue, { batchSize: 50, ignoreStartAfter: true })) {
            count += 1
            try {
              await noting(log, queue, id, () => handle(data))
              await boss.complete(queue, id)
            } catch (error) {
              await boss.fail(queue, id, { message: String(error) })
            }
          }
        }
        if (count === before) return count
      }
    },
    async failed() {
      await prepare()
      const jobs = await boss.findJobs(dead, { queued: true })
      return jobs.map((job) => ({
        id: job.id,
        queue: job.sourceName ?? dead,
        data: job.data,
        error: job.sourceOutput,
        since: job.createdOn,
      }))
    },
    async retryFailed() {
      await prepare()
      return boss.redrive(dead)
    },
  }
}

/**
 * The statement by which pg-boss puts jobs into a queue: its one value is a JSON list of them. No NOTIFY in it: inside a
 * transaction that makes PostgreSQL commit one after another.
 */
async function statementOf(boss: PgBoss, queue: string): Promise<string> {
  const asked: { text: string; values: readonly unknown[] }[] = []
  const db = {
    async executeSql(text: string, values: unknown[] = []) {
      asked.push({ text, values })
      return { rows: [] }
    },
  }
  await boss.insert(queue, [{ data: {} }], { db, returnId: false })
  const [statement] = asked
  const oneList = statement?.values.length === 1 && String(statement.values[0]).startsWith('[{"data":{}')
  if (asked.length !== 1 || !statement || !oneList)
    throw new Error('pg-boss queues jobs in another way than by one statement with one list')
  return statement.text
}

/** The same address, with a limit to how long a statement waits for a database that vanished without a word. */
function patient(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}query_timeout=60000`
}

/** Runs one job; what goes wrong is logged and then left to the queue, which tries again. */
async function noting(
  log: FastifyBaseLogger,
  queue: string,
  id: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    log.warn({ err: error, queue, job: id }, 'a job failed and will be tried again')
    throw error
  }
}
