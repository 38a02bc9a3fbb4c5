import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrationSources as sourcesOfTheServer } from '../apps/server/src/modules/index.ts'
import { appRole } from '../apps/server/src/platform/db/database.ts'
import { type TestDatabase, testDatabase } from './setup/database.ts'
import { migrationSources as sourcesInFolders } from './setup/migration-sources.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

/** Tables that belong to the whole installation, not to a district, and why. */
const shared: Readonly<Record<string, string>> = {
  'platform.migration': 'what was applied to this database',
}

/** Schemas of others: the system's and the queue's, which live on the coordinator. */
const foreign =
  "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'pgboss') AND n.nspname !~ '^pg_'"

async function names(text: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(text)
  return rows
    .map(({ name }) => name)
    .filter((name) => !Object.keys(shared).includes(name.split(' ')[0] ?? ''))
}

describe('every table of a district', () => {
  test('begins its primary key with the district, so that it can be sharded by it', async () => {
    expect(
      await names(`
        SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${foreign} AND a.attname IS DISTINCT FROM 'district'
        ORDER BY 1`),
    ).toEqual([])
  })

  test('carries the district in every unique constraint, unique index and foreign key', async () => {
    expect(
      await names(`
        SELECT n.nspname || '.' || c.relname || ' ' || i.relname AS name
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE x.indisunique AND NOT c.relispartition AND c.relkind IN ('r', 'p') AND ${foreign}
          AND NOT EXISTS (SELECT FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attname = 'district' AND a.attnum = ANY (x.indkey::int2[]))
        UNION ALL
        SELECT n.nspname || '.' || c.relname || ' ' || k.conname
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE k.contype = 'f' AND ${foreign}
          AND NOT EXISTS (SELECT FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attname = 'district' AND a.attnum = ANY (k.conkey))
        ORDER BY 1`),
    ).toEqual([])
  })

  test('is bound to it by row-level security', async () => {
    expect(
      await names(`
        SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${foreign}
          AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
        ORDER BY 1`),
    ).toEqual([])
  })
})

test('there is no trigger, for sharded tables cannot have one', async () => {
  expect(
    await names(`
      SELECT n.nspname || '.' || c.relname || ' ' || t.tgname AS name FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND ${foreign} ORDER BY 1`),
  ).toEqual([])
})

test('a partition cannot be read around the rule of its table', async () => {
  expect(
    await names(`
      SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relispartition AND c.relkind = 'r' AND ${foreign} AND NOT c.relrowsecurity
        AND has_table_privilege('${appRole}', c.oid, 'SELECT, INSERT, UPDATE, DELETE') ORDER BY 1`),
  ).toEqual([])
})

test('history can only grow: the app neither changes nor deletes what is in a log', async () => {
  const { rows } = await client.query<{ may: string }>(
    `SELECT string_agg(privilege, ', ') AS may FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
     WHERE has_table_privilege($1, 'event.log', privilege)`,
    [appRole],
  )
  expect(rows).toEqual([{ may: 'SELECT, INSERT' }])
})

test('every migration that lies in a folder is known to the server', () => {
  const place = ({ module, folder }: { module: string; folder: string }) => `${module} ${folder}`
  expect(sourcesInFolders().map(place).sort()).toEqual(sourcesOfTheServer.map(place).sort())
})
