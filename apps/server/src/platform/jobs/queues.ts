import type { PgBoss, Queue } from 'pg-boss'

/** Reactions to events, one job per event and subscription. */
export const reactions = 'reactions'
/** Work by the clock: a tick per job, then one job per district. */
export const schedules = 'schedules'
/** What failed every time it was tried; kept until somebody sends it round again. */
export const dead = 'dead'

const day = 86_400

const durable: Omit<Queue, 'name'> = {
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 900,
  expireInSeconds: 300,
  // A worker that lives says so; the job of one that died, or lost the database on its way, begins again after this.
  heartbeatSeconds: 15,
  // Past its retention pg-boss drops a job that never ran; a reaction must outlive a long standstill.
  retentionSeconds: 60 * day,
  deleteAfterSeconds: 3 * day,
  deadLetter: dead,
}

/** Makes the queues, or brings their settings up to date. */
export async function ensureQueues(boss: PgBoss): Promise<void> {
  const wanted: [string, Omit<Queue, 'name'>][] = [
    [dead, { retentionSeconds: 364 * day, deleteAfterSeconds: 30 * day }],
    [reactions, durable],
    [schedules, { ...durable, retryLimit: 3 }],
  ]
  for (const [name, settings] of wanted) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, settings)
    else await boss.createQueue(name, settings)
  }
}
