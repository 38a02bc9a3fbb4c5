import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { namingDialect } from './naming-driver.ts'

/** Modules type their own tables with `tx.withTables<…>()`; the platform itself knows no module's tables. */
export type NoTables = Record<never, never>
/** A connection inside one transaction that is bound to one district. */
export type Tx = Kysely<NoTables>

/** The database as the server uses it. */
export type Database = {
  readonly kysely: Kysely<NoTables>
  readonly url: string
  /** Connections in use and waiting, for readiness and metrics. */
  load(): { total: number; idle: number; waiting: number }
  close(): Promise<void>
}

/** Role that the app runs as: row-level security binds it, and it may only INSERT and SELECT the event log. */
export const appRole = 'yimen_app'

// Plain dates stay 'YYYY-MM-DD': a Date would move them by the zone of the process. Counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * Opens the pool of the app. Each connection takes the app's role, whatever the URL signs in as; errors of idle
 * connections go to `onError` and do not end the process (the next query answers 503).
 */
export function openDatabase(
  url: string,
  options: { max?: number; onError: (error: Error) => void },
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 16,
    options: `-c role=${appRole}`,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: 'yimen',
  })
  pool.on('error', options.onError)
  // A connection in use that breaks also speaks up here; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', options.onError))
  const kysely = new Kysely<NoTables>({ dialect: namingDialect(pool) })
  return {
    kysely,
    url,
    load: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => kysely.destroy(),
  }
}

const districtForm = /^\d{6}$/

/**
 * Runs `work` in one transaction that sees only the rows of `district`. The setting is a literal `SET LOCAL`,
 * because `set_config()` is not carried to the workers of Citus.
 */
export function inDistrict<T>(
  database: Database,
  district: string,
  work: (tx: Tx) => Promise<T>,
  mode: 'read' | 'write' = 'write',
): Promise<T> {
  if (!districtForm.test(district)) throw new Error(`not a district: ${district}`)
  const begin = mode === 'read' ? 'BEGIN READ ONLY' : 'BEGIN'
  return database.kysely.connection().execute(async (tx) => {
    await sql.raw(`${begin}; SET LOCAL yimen.district = '${district}'`).execute(tx)
    try {
      const result = await work(tx)
      await sql.raw('COMMIT').execute(tx)
      return result
    } catch (error) {
      // When the connection itself is gone the rollback fails too; the first error is the one to tell.
      await sql
        .raw('ROLLBACK')
        .execute(tx)
        .catch(() => undefined)
      throw error
    }
  })
}
