import { createHash } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'

/** How many statements are named; what comes later (lists of ever other lengths) is sent unnamed. */
const most = 600
const names = new Map<string, string>()

/**
 * A name for a statement: PostgreSQL then parses and plans it once for each connection instead of each time. Measured
 * on the intake of whole cases, this is the largest single saving at the database.
 */
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
    const name = parameters.length > 0 ? nameOf(sql) : undefined
    const result = await this.client.query(
      name ? { name, text: sql, values: [...parameters] } : { text: sql, values: [...parameters] },
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

/** Kysely's PostgreSQL, with named statements. Transactions are begun by `inDistrict`, not by the driver. */
export function namingDialect(pool: pg.Pool): Dialect {
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => new Connection(await pool.connect()),
    releaseConnection: async (connection) => {
      if (connection instanceof Connection) connection.client.release()
    },
    beginTransaction: async (connection) => void (await execute(connection, 'BEGIN')),
    commitTransaction: async (connection) => void (await execute(connection, 'COMMIT')),
    rollbackTransaction: async (connection) => void (await execute(connection, 'ROLLBACK')),
    destroy: () => pool.end(),
  }
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (database: Kysely<unknown>) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

async function execute(connection: DatabaseConnection, text: string): Promise<void> {
  if (connection instanceof Connection) await connection.client.query(text)
}
