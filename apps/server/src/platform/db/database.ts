import { CompiledQuery, Kysely, type RawBuilder } from 'kysely'
import pg from 'pg'
import { Refusal } from '../problems/refusal.ts'
import { orAway } from './database-away.ts'
import { answerOf, endOf, namingDialect, onConnection, send } from './naming-driver.ts'

/** Modules type their own tables with `tx.withTables<…>()`; the platform itself knows no module's tables. */
export type NoTables = Record<never, never>
/** A connection inside one transaction that is bound to one district. */
export type Tx = Kysely<NoTables>

/** The database as the server uses it. */
export type Database = {
  readonly kysely: Kysely<NoTables>
  readonly url: string
  /** Holds one connection; whoever asks gives it back. Throws `DatabaseAway`. */
  connect(): Promise<pg.PoolClient>
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
  let closed: Promise<void> | null = null
  return {
    kysely,
    url,
    connect: () => orAway(pool.connect()),
    load: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close() {
      closed ??= kysely.destroy().then(() => pool.end())
      return closed
    },
  }
}

const districtForm = /^\d{6}$/
const beginReading = CompiledQuery.raw('BEGIN READ ONLY')
const beginWriting = CompiledQuery.raw('BEGIN')
const commit = CompiledQuery.raw('COMMIT')
const rollback = CompiledQuery.raw('ROLLBACK')

async function connectFor(database: Database, district: string): Promise<pg.PoolClient> {
  if (!districtForm.test(district)) throw new Error(`not a district: ${district}`)
  return database.connect()
}

function begin(client: pg.PoolClient, district: string, mode: 'read' | 'write'): Promise<unknown> {
  const begun = send(client, mode === 'read' ? beginReading : beginWriting)
  const bound = send(client, CompiledQuery.raw(`SET LOCAL yimen.district = '${district}'`))
  return orAway(Promise.all([begun, bound]))
}

/** Sends a statement in the batch that COMMIT closes. */
export type Ask = <R>(statement: RawBuilder<R> | CompiledQuery<R>) => Promise<readonly R[]>

/** Asks what is still to be written, which leaves together with COMMIT, and answers what the transaction came to. */
export type Ending<T> = (ask: Ask) => Promise<T>

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
  return inDistrictEnding(
    database,
    district,
    async (tx) => {
      const result = await work(tx)
      return async () => result
    },
    mode,
  )
}

/** The same for work that knows what it will write last: one journey less, since COMMIT goes along with that. */
export async function inDistrictEnding<T>(
  database: Database,
  district: string,
  work: (tx: Tx) => Promise<Ending<T>>,
  mode: 'read' | 'write',
): Promise<T> {
  const client = await connectFor(database, district)
  const tx = onConnection(client)
  try {
    // Not waited for: the first statement leaves in the same batch, and when BEGIN fails, all behind it is left out.
    const begun = begin(client, district, mode)
    const [lastly] = await Promise.all([work(tx), begun])
    endOf(tx)
    const result = await end(database, client, lastly)
    client.release()
    return result
  } catch (error) {
    endOf(tx)
    await rollBack(client, error)
    throw error
  }
}

/** A read-only transaction of which everything is known beforehand, in one journey from BEGIN to COMMIT. */
export async function readAtOnce<T>(
  database: Database,
  district: string,
  asks: (ask: Ask) => Promise<T>,
): Promise<T> {
  const client = await connectFor(database, district)
  try {
    const [, result] = await Promise.all([begin(client, district, 'read'), end(database, client, asks)])
    client.release()
    return result
  } catch (error) {
    await rollBack(client, error)
    throw error
  }
}

/**
 * Asks what is last and commits behind it. COMMIT must never overtake a statement of its transaction: what is not asked
 * in the one turn in which `lastly` is called is refused, and nothing of it was sent. When a statement fails, the
 * database leaves out the COMMIT behind it; when an earlier one had failed, it answers ROLLBACK.
 */
async function end<T>(
  { kysely }: Database,
  client: pg.PoolClient,
  lastly: (ask: Ask) => Promise<T>,
): Promise<T> {
  let open = true
  const last = lastly(async <R>(statement: RawBuilder<R> | CompiledQuery<R>) => {
    if (!open) throw new Error('COMMIT is on its way: nothing can be asked any more')
    const compiled = 'compile' in statement ? statement.compile(kysely) : statement
    return (await answerOf<R>(client, compiled)).rows
  })
  open = false
  const [result, { command }] = await Promise.all([last, orAway(send(client, commit))])
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back by the database')
  return result
}

/**
 * Takes everything back. A connection on which a statement failed is closed: what was sent behind it may be half
 * prepared there. A refusal of ours harmed nothing, and the connection goes back to the pool.
 */
async function rollBack(client: pg.PoolClient, error: unknown): Promise<void> {
  const harmless = error instanceof Refusal
  try {
    await send(client, rollback)
    client.release(!harmless)
  } catch {
    // The connection itself is gone; the error that is on its way to the caller says why.
    client.release(true)
  }
}
