import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { attemptWindow, lockTime, mostWrong } from '../rules/lock-out.ts'

/** How often somebody tried an account, this time included. */
export type Attempts = { readonly failed: number; readonly lockedUntil: Date | null }

/**
 * Counts an attempt before it is judged, so that a thousand at once are a thousand. An attempt that lies further
 * back than the window begins a new count, and so does one after the lock has run out.
 */
export async function countAttempt(tx: Tx, district: string, account: string, now: Date): Promise<Attempts> {
  const windowStart = new Date(now.getTime() - attemptWindow)
  const { rows } = await sql<{ failed: number; locked_until: Date | null }>`
    INSERT INTO identity.attempt AS a (district, account, failed, first_at) VALUES (${district}, ${account}, 1, ${now})
    ON CONFLICT (district, account) DO UPDATE SET
      failed = CASE WHEN a.locked_until > ${now} THEN a.failed
        WHEN a.locked_until IS NOT NULL OR a.first_at <= ${windowStart} THEN 1
        ELSE least(a.failed + 1, ${mostWrong + 1}) END,
      first_at = CASE WHEN a.locked_until > ${now} THEN a.first_at
        WHEN a.locked_until IS NOT NULL OR a.first_at <= ${windowStart} THEN ${now} ELSE a.first_at END,
      locked_until = CASE WHEN a.locked_until > ${now} THEN a.locked_until END
    RETURNING failed, locked_until`.execute(tx)
  const row = rows[0]
  if (!row) throw new Error('the attempt was not counted')
  return { failed: row.failed, lockedUntil: row.locked_until }
}

/** Locks the account; answers until when. */
export async function lockAccount(tx: Tx, district: string, account: string, now: Date): Promise<Date> {
  const until = new Date(now.getTime() + lockTime)
  await sql`UPDATE identity.attempt SET locked_until = ${until}
    WHERE district = ${district} AND account = ${account}`.execute(tx)
  return until
}

/** Takes one attempt back: it was right. */
export async function takeBackAttempt(tx: Tx, district: string, account: string): Promise<void> {
  await sql`UPDATE identity.attempt SET failed = greatest(failed - 1, 0)
    WHERE district = ${district} AND account = ${account}`.execute(tx)
}

/** Forgets all attempts and the lock: the sign-in is complete, or an administrator unlocks. */
export async function forgetAttempts(tx: Tx, district: string, account: string): Promise<void> {
  await sql`DELETE FROM identity.attempt WHERE district = ${district} AND account = ${account}`.execute(tx)
}

/** Clears away attempts that no longer count. Answers how many. */
export async function deleteOldAttempts(tx: Tx, district: string, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM identity.attempt WHERE district = ${district} AND first_at < ${before}
      AND (locked_until IS NULL OR locked_until < ${before})`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
