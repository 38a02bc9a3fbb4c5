import type { ScheduledJob } from '../modules/module.ts'
import { ensurePartitions } from './store.ts'

/** The months that the event log has partitions for, this one included: a year ahead of any event. */
const months = 13

/** Makes the partitions of the event log a year ahead, each night. The first district makes them for all. */
export const keepPartitions: ScheduledJob = {
  name: 'upkeep.keep-partitions',
  cron: '10 2 * * *',
  run: ({ tx, today }) => ensurePartitions(tx, today, months),
}
