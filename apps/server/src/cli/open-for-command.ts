import { migrationSources } from '../modules/index.ts'
import type { Config } from '../platform/config/index.ts'
import { loadConfig } from '../platform/config/index.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'
import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'

/** What a command works with. */
export type CommandScope = {
  readonly config: Config
  /** Signs in as the owner of the schema. */
  readonly url: string
  readonly database: Database
}

/**
 * Runs a command on the migrated database: the one that DATABASE_URL names, or the embedded one of the data
 * folder, which is started when it does not run and stopped again when nobody else uses it.
 */
export async function withDatabase<T>(work: (scope: CommandScope) => Promise<T>): Promise<T> {
  const config = await loadConfig(process.env)
  return withDatabaseUrl(config, async (url) => {
    await migrate(url, migrationSources)
    const database = openDatabase(url, { onError: (error) => console.error(error.message) })
    try {
      return await work({ config, url, database })
    } finally {
      await database.close()
    }
  })
}

/** The same without migrating: only the address. */
export async function withDatabaseUrl<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== undefined) return work(config.databaseUrl)
  const embedded = await startEmbeddedPostgres({
    dataFolder: config.dataFolder,
    log: (line) => console.error(line),
  })
  try {
    return await work(embedded.url)
  } finally {
    await embedded.stop()
  }
}
