import type { Check } from './check.ts'
import { withClient } from './with-client.ts'

const monthsAhead = 3

const question = `
  SELECT to_regclass('event.log') IS NOT NULL AS made,
    (SELECT array_agg(to_char(month, 'YYYY-MM') ORDER BY month)
      FROM generate_series(date_trunc('month', now()), now() + make_interval(months => $1), '1 month') AS month
      WHERE to_regclass('event.log_' || to_char(month, 'YYYY_MM')) IS NULL) AS missing`
const strays = 'SELECT count(*)::int AS strays FROM event.log_other'

/** The event log has a partition for this month and the next three; nothing lies in the one for all the rest. */
export const eventPartitions: Check = {
  name: 'event-log',
  run: (scope) =>
    withClient(scope, async (client) => {
      const { rows } = await client.query<{ made: boolean; missing: string[] | null }>(question, [
        monthsAhead,
      ])
      if (!rows[0]?.made)
        return { state: 'unknown', detail: 'not checked: no schema yet', advice: 'Run yimen migrate.' }
      const { missing } = rows[0]
      const advice = 'A server with YIMEN_JOBS=yes makes them each night; see whether one runs.'
      if (missing) return { state: 'failed', detail: `no partition for ${missing.join(', ')}`, advice }
      const found = await client.query<{ strays: number }>(strays)
      const outside = found.rows[0]?.strays ?? 0
      if (outside > 0)
        return { state: 'warning', detail: `${outside} events lie outside the partitions`, advice }
      return { state: 'ok', detail: `partitions reach ${monthsAhead} months ahead` }
    }),
}
