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
import { orAway } from './database-away.ts'

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

class Connection implements DatabaseConnection {
  readonly client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    sendTogether(this.client)
    const name = parameters.length > 0 ? nameOf(sql) : undefined
    const result = await orAway(
      this.client.query(
        name ? { name, text: sql, values: [...parameters] } : { text: sql, values: [...parameters] },
      ),
    )
    // A text of several statements (BEGIN and SET LOCAL in one journey) answers a list.
    if (Array.isArray(result)) return { rows: [] }
    const { rows, rowCount, command } = result
    const changes =
      command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
    return changes ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it; nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are not streamed here: ask for pages')
  }
}

const corked = new WeakSet<pg.PoolClient>()

/** Statements that are sent in one turn of the event loop leave in one packet: BEGIN with the first of a transaction. */
function sendTogether(client: pg.PoolClient): void {
  if (corked.has(client)) return
  const { stream } = client.connection
  corked.add(client)
  stream.cork()
  setImmediate(() => {
    corked.delete(client)
    stream.uncork()
  })
}

/** Sends a statement of our own at once, ahead of all that Kysely sends on this connection afterwards. */
export function sendFirst(client: pg.PoolClient, text: string): Promise<unknown> {
  sendTogether(client)
  return orAway(client.query(text))
}

/**
 * Kysely on one connection that is held already: statements go out as they are given, without waiting for each other
 * (the protocol answers them in order), so independent ones share a journey.
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
  held.set(kysely, client)
  return kysely
}

const held = new WeakMap<Kysely<Record<never, never>>, pg.PoolClient>()

/** The connection under a transaction of `inDistrict`, for what Kysely cannot say (COPY). */
export function clientOf(tx: Kysely<Record<never, never>>): pg.PoolClient {
  const client = held.get(tx)
  if (!client) throw new Error('this is no transaction of inDistrict()')
  return client
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
