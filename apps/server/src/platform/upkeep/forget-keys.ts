import type { ScheduledJob } from '../modules/module.ts'
import { deleteKeysBefore } from './store.ts'

const day = 86_400_000

/** Forgets idempotency keys after so many days, each night. A request repeated after that is a new one. */
export function forgetKeys(days: number): ScheduledJob {
  return {
    name: 'upkeep.forget-keys',
    cron: '30 2 * * *',
    run: ({ tx, district, now }) => deleteKeysBefore(tx, district, new Date(now.getTime() - days * day)),
  }
}
