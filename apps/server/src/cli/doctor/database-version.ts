import type { Check } from './check.ts'
import { withClient } from './with-client.ts'

const oldest = 150_000

/** The oldest PostgreSQL that the migrations and the tests know is 15. */
export const databaseVersion: Check = {
  name: 'database',
  async run(scope) {
    if ('problem' in scope.database) {
      return {
        state: 'failed',
        detail: scope.database.problem,
        advice: 'Start the PostgreSQL that DATABASE_URL names, or unset it to use the embedded one.',
      }
    }
    const kind = scope.config.databaseUrl === undefined ? 'embedded' : 'DATABASE_URL'
    return withClient(scope, async (client) => {
      const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
        "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version, current_setting('server_encoding') AS encoding",
      )
      const { number = 0, version = '?', encoding = '?' } = rows[0] ?? {}
      const detail = `PostgreSQL ${version} (${kind}), ${encoding}`
      if (number < oldest) return { state: 'failed', detail, advice: 'Use PostgreSQL 15 or newer.' }
      if (encoding !== 'UTF8')
        return { state: 'failed', detail, advice: 'Make the database with ENCODING UTF8.' }
      return { state: 'ok', detail }
    })
  },
}
