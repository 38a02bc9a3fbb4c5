import pg from 'pg'

const ofTables = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
    (SELECT array_agg(a.attname::text) FROM pg_attribute AS a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.atttypid = 'uuid'::regtype) AS ids
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pgboss', 'information_schema', 'public')
    AND n.nspname NOT LIKE 'pg\\_%'
    AND EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'district')
  ORDER BY 1`

/** Looks at whole districts as the owner of the database, past their rule. */
export type Onlooker = {
  /** Every identifier in the rows of a district, by table and column: `cases."case".id`. */
  idsOf(district: string): Promise<ReadonlyMap<string, ReadonlySet<string>>>
  /** One hash for each table over the rows of a district. */
  fingerprintOf(district: string): Promise<ReadonlyMap<string, string>>
  /** The names of all tables that carry a district. */
  tables(): Promise<string[]>
  rows<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** Opens one connection of the owner. */
export async function lookOn(url: string): Promise<Onlooker> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rows = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows
  const tables = () => rows<{ name: string; ids: string[] | null }>(ofTables)
  return {
    rows,
    tables: async () => (await tables()).map(({ name }) => name),
    async idsOf(district) {
      const found = new Map<string, ReadonlySet<string>>()
      for (const { name, ids } of await tables())
        for (const column of ids ?? []) {
          const held = await rows<{ id: string }>(
            `SELECT DISTINCT ${column}::text AS id FROM ${name} WHERE district = $1 AND ${column} IS NOT NULL`,
            [district],
          )
          found.set(`${name}.${column}`, new Set(held.map(({ id }) => id)))
        }
      return found
    },
    async fingerprintOf(district) {
      const found = new Map<string, string>()
      for (const { name } of await tables()) {
        const [row] = await rows<{ hash: string | null }>(
          `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM ${name} AS t WHERE district = $1`,
          [district],
        )
        found.set(name, row?.hash ?? '')
      }
      return found
    },
    close: () => client.end(),
  }
}
