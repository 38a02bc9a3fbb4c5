import { migrationSources } from '../../modules/index.ts'
import { ChangedMigration, pendingMigrations } from '../../platform/db/migrate.ts'
import type { Check } from './check.ts'

/** The schema and the code must agree; `serve` brings it up to date by itself at its start. */
export const migrations: Check = {
  name: 'migrations',
  async run({ database }) {
    if ('problem' in database) return { state: 'unknown', detail: 'not checked: no database' }
    try {
      const pending = await pendingMigrations(database.url, migrationSources)
      if (pending.length === 0) return { state: 'ok', detail: 'up to date' }
      return {
        state: 'warning',
        detail: `${pending.length} to apply, from ${pending[0]}`,
        advice: 'Run yimen migrate; yimen serve does it too.',
      }
    } catch (error) {
      if (!(error instanceof ChangedMigration)) throw error
      return {
        state: 'failed',
        detail: error.message,
        advice: 'Use the version of Yimen that this database was made with, or a newer one.',
      }
    }
  },
}
