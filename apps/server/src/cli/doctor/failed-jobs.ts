import type { Check } from './check.ts'
import { withClient } from './with-client.ts'

const question = `
  SELECT data->>'subscription' AS subscription, data->>'job' AS job, count(*)::int AS times
  FROM pgboss.job WHERE name = 'dead' AND state < 'active' GROUP BY 1, 2 ORDER BY 3 DESC`

/** Reactions and scheduled jobs that failed every time they were tried. */
export const failedJobs: Check = {
  name: 'failed-jobs',
  run: (scope) =>
    withClient(scope, async (client) => {
      const there = await client.query<{ made: boolean }>(
        "SELECT to_regclass('pgboss.job') IS NOT NULL AS made",
      )
      if (!there.rows[0]?.made) return { state: 'ok', detail: 'no queue yet' }
      const { rows } = await client.query<{
        subscription: string | null
        job: string | null
        times: number
      }>(question)
      if (rows.length === 0) return { state: 'ok', detail: 'none' }
      const list = rows.map(({ subscription, job, times }) => `${subscription ?? job ?? '?'} × ${times}`)
      return {
        state: 'failed',
        detail: list.join(', '),
        advice: 'The log of the server says why; when it is mended, send them round again.',
      }
    }),
}
