import { checkSources, useSourceSecrets } from '../../modules/registry/index.ts'
import { inDistrict, openDatabase } from '../../platform/db/database.ts'
import type { Check } from './check.ts'
import { withClient } from './with-client.ts'

/** Every source that is switched on can be reached with its secret, and answers with rows. */
export const registrySources: Check = {
  name: 'sources',
  run: (scope) =>
    withClient(scope, async (client) => {
      const there = await client.query<{ made: boolean }>(
        "SELECT to_regclass('registry.source') IS NOT NULL AS made",
      )
      if (!there.rows[0]?.made || !('url' in scope.database))
        return { state: 'unknown', detail: 'not checked: the database is not migrated' }
      useSourceSecrets(scope.config.dataFolder)
      const failures: Error[] = []
      const database = openDatabase(scope.database.url, { max: 1, onError: (error) => failures.push(error) })
      try {
        const found = await inDistrict(
          database,
          scope.config.district,
          (tx) => checkSources(tx, scope.config.district),
          'read',
        )
        const lost = found.filter(({ reached }) => !reached)
        if (found.length === 0) return { state: 'ok', detail: 'none is switched on' }
        if (lost.length === 0) return { state: 'ok', detail: found.map(({ code }) => code).join(', ') }
        return {
          state: 'warning',
          detail: lost.map(({ code, detail }) => `${code}: ${detail}`).join('; '),
          advice: 'Forms say so at their fields and can be filled in by hand; tell whoever runs the source.',
        }
      } finally {
        await database.close()
      }
    }),
}
