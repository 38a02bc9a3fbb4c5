import { createHash } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { type Answer, Batch } from './batch.ts'
import { orAway } from './database-away.ts'
import { asParameter } from './parameter.ts'

/** How many statements are named; what comes later (lists of ever other lengths) is sent unnamed. */
const most = 600
const names = new Map<string, string>()

/** A name for a statement: PostgreSQL then parses and plans it once for each connection instead of each time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= most) return undefined
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}

/**
 * Milliseconds after which a database that does not answer counts as away: a machine that vanished without a word (power,
 * network) is noticed by nothing else for a quarter of an hour. No statement of the app may take that long.
 */
const patience = 30_000

const waiting = new WeakMap<pg.PoolClient, Batch>()

/** Sends a statement. All that are sent in one turn of the event loop on one connection leave as one batch. */
export function send(client: pg.PoolClient, { sql, parameters }: CompiledQuery): Promise<Answer> {
  const statement = { name: nameOf(sql), text: sql, values: parameters.map(asParameter) }
  const before = waiting.get(client)
  if (before) return before.add(statement)
  const batch = new Batch(patience)
  waiting.set(client, batch)
  setImmediate(() => {
    waiting.delete(client)
    client.query(batch)
  })
  return batch.add(statement)
}

/** Sends a statement at once, before anything is waited for, and answers as Kysely wants it. */
export async function answerOf<R>(client: pg.PoolClient, query: CompiledQuery): Promise<QueryResult<R>> {
  const { command, count, rows } = await orAway(send(client, query))
  const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
  // What the columns are is known where the statement is written; the types of Kysely take it from there.
  const typed = rows as R[]
  return changes ? { rows: typed, numAffectedRows: BigInt(count) } : { rows: typed }
}

class Connection implements DatabaseConnection {
  readonly client: pg.PoolClient
  #over = false

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  /** Nothing goes out through it any more: its transaction is ending, and behind that no district is set. */
  end(): void {
    this.#over = true
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#over) throw new TransactionOver()
    return answerOf<R>(this.client, query)
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it; nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are not streamed here: ask for pages')
  }
}

/** Work asked for something after its transaction had ended, as when one of two look-ups side by side was refused. */
export class TransactionOver extends Error {
  override readonly name = 'TransactionOver'

  constructor() {
    super('the transaction is over: nothing can be asked in it any more')
  }
}

/**
 * Kysely on one connection that is held already: statements go out as they are given, without waiting for each other
 * (the protocol answers them in order), so independent ones share a journey. After `endOf` none goes out.
 */
export function onConnection(client: pg.PoolClient): Kysely<Record<never, never>> {
  const connection = new Connection(client)
  const kysely = new Kysely<Record<never, never>>({
    dialect: dialectOf({
      init: async () => undefined,
      acquireConnection: async () => connection,
      releaseConnection: async () => undefined,
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      destroy: async () => undefined,
    }),
  })
  held.set(kysely, connection)
  return kysely
}

const held = new WeakMap<Kysely<Record<never, never>>, Connection>()

/** Ends what `onConnection` gave, before COMMIT or ROLLBACK is sent: work that is left over cannot reach the next one. */
export function endOf(tx: Kysely<Record<never, never>>): void {
  held.get(tx)?.end()
}

/** The connection under a transaction of `inDistrict`, for what Kysely cannot say (COPY). */
export function clientOf(tx: Kysely<Record<never, never>>): pg.PoolClient {
  const connection = held.get(tx)
  if (!connection) throw new Error('this is no transaction of inDistrict()')
  return connection.client
}

async function refuse(): Promise<never> {
  throw new Error('transactions are begun by inDistrict(), which binds them to a district')
}

/** Kysely's PostgreSQL, with named statements. Transactions are begun by `inDistrict`, not by the driver. */
export function namingDialect(pool: pg.Pool): Dialect {
  return dialectOf({
    init: async () => undefined,
    acquireConnection: async () => new Connection(await orAway(pool.connect())),
    releaseConnection: async (connection) => {
      if (connection instanceof Connection) connection.client.release()
    },
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    // The pool outlives it: whoever opened the pool ends it, also when no query ever went through this driver.
    destroy: async () => undefined,
  })
}

function dialectOf(driver: Driver): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (database: Kysely<unknown>) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
