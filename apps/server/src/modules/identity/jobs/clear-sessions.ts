import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { attemptWindow, lockTime } from '../rules/lock-out.ts'
import { deleteOldAttempts } from '../store/attempt.ts'
import { deleteOldEntries } from '../store/provider-entry.ts'
import { deleteExpiredSessions } from '../store/session.ts'

/** Clears away ended sessions and forgotten attempts. They no longer count in any case; this only saves room. */
export const clearSessions: ScheduledJob = {
  name: 'identity.clear-sessions',
  cron: '*/10 * * * *',
  async run({ tx, district, now }) {
    const sessions = await deleteExpiredSessions(tx, district, now)
    const before = new Date(now.getTime() - attemptWindow - lockTime)
    const attempts = await deleteOldAttempts(tx, district, before)
    return sessions + attempts + (await deleteOldEntries(tx, district))
  },
}
