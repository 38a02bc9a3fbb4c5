import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { attemptWindow, lockTime } from '../rules/lock-out.ts'
import { deleteOldAttempts } from '../store/attempt.ts'
import { deleteExpiredSessions } from '../store/session.ts'

/** Clears away ended sessions and forgotten attempts. They no longer count in any case; this only saves room. */
export const clearSessions: ScheduledJob = {
  name: 'identity.clear-sessions',
  cron: '*/10 * * * *',
  async run({ tx, district, now }) {
    const sessions = await deleteExpiredSessions(tx, district, now)
    return (
      sessions + (await deleteOldAttempts(tx, district, new Date(now.getTime() - attemptWindow - lockTime)))
    )
  },
}
