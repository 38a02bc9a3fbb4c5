import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../apps/server/src/modules/index.ts'
import { inDistrict, openDatabase } from '../../apps/server/src/platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../setup/database.ts'

/** Tables that belong to no district, each with its reason. */
const shared: Readonly<Record<string, string>> = {
  'platform.migration': 'what was applied to the database as a whole',
}
/** Policies besides the rule of districts, each with its reason. */
const otherPolicies: Readonly<Record<string, string>> = {
  'identity.district: listed': 'which districts there are is public, and jobs ask it before they are in one',
}
/** Functions that run with the rights of the owner, each with its reason. */
const ownersFunctions: Readonly<Record<string, string>> = {
  'event.ensure_partitions': 'makes partitions, bounded; touches no row but strays of the default partition',
  'cases.find_open':
    'finds by words through an index that row-level security would shut; holds the district itself',
}

let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await testDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

/** Ours are all schemas but those of PostgreSQL, of the queue, and of extensions. */
const ours = `n.nspname NOT IN ('information_schema', 'pgboss', 'public') AND n.nspname NOT LIKE 'pg\\_%'`
const ofTables = `FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE ${ours} AND c.relkind IN ('r', 'p') AND NOT c.relispartition`
const nameOfTable = `n.nspname || '.' || c.relname`

async function names(text: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(text)
  return rows.map(({ name }) => name)
}
const tables = () => names(`SELECT ${nameOfTable} AS name ${ofTables} ORDER BY 1`)
const notShared = (found: readonly string[]) =>
  found.filter((name) => !Object.keys(shared).some((table) => name === table || name.startsWith(`${table} `)))

describe('district leads', () => {
  test('there is something to look at', async () => {
    expect((await tables()).length).toBeGreaterThan(25)
  })

  test('every table has a district in every row, and a primary key', async () => {
    const without = await names(`SELECT ${nameOfTable} AS name ${ofTables} AND (
      NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'district' AND a.attnotnull)
      OR NOT EXISTS (SELECT FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'p'))`)
    expect(notShared(without)).toEqual([])
  })

  test('every primary key, unique constraint and sorted index begins with it', async () => {
    const other = await names(
      `SELECT ${nameOfTable} || ' ' || i.indexrelid::regclass AS name ${ofTables.replace(
        'WHERE',
        `JOIN pg_index AS i ON i.indrelid = c.oid JOIN pg_class AS x ON x.oid = i.indexrelid
         JOIN pg_am AS m ON m.oid = x.relam
         LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE`,
      )} AND (i.indisunique OR m.amname = 'btree') AND a.attname IS DISTINCT FROM 'district'`,
    )
    expect(notShared(other)).toEqual([])
  })

  test('every foreign key and exclusion begins with it, on both sides', async () => {
    const other = await names(
      `SELECT ${nameOfTable} || ' ' || k.conname AS name ${ofTables.replace(
        'WHERE',
        `JOIN pg_constraint AS k ON k.conrelid = c.oid AND k.contype IN ('f', 'x')
         LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
         LEFT JOIN pg_attribute AS f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1] WHERE`,
      )} AND (a.attname IS DISTINCT FROM 'district' OR (k.contype = 'f' AND f.attname IS DISTINCT FROM 'district'))`,
    )
    expect(notShared(other)).toEqual([])
  })
})

describe('the rule of districts', () => {
  test('holds on every table, for reading and for writing', async () => {
    const rule = `current_setting('yimen.district'::text, true)`
    const without =
      await names(`SELECT ${nameOfTable} AS name ${ofTables} AND (NOT c.relrowsecurity OR NOT EXISTS (
      SELECT FROM pg_policies AS p WHERE p.schemaname = n.nspname AND p.tablename = c.relname
        AND p.policyname = 'district' AND p.permissive = 'PERMISSIVE' AND p.cmd = 'ALL' AND p.roles = '{public}'
        AND p.qual = $$(district = ${rule})$$ AND p.with_check = $$(district = ${rule})$$))`)
    expect(notShared(without)).toEqual([])
  })

  test('has no exceptions but those with a reason', async () => {
    const others =
      await names(`SELECT schemaname || '.' || tablename || ': ' || policyname AS name FROM pg_policies
      WHERE policyname <> 'district' AND schemaname <> 'pgboss'`)
    expect(others.sort()).toEqual(Object.keys(otherPolicies).sort())
  })

  test('binds the role of the app, which owns nothing and reaches no partition by itself', async () => {
    const { rows } = await owner.query(
      `SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = 'yimen_app'`,
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }])
    expect(
      await names(`SELECT ${nameOfTable} AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relowner = 'yimen_app'::regrole`),
    ).toEqual([])
    expect(
      await names(`SELECT ${nameOfTable} AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relispartition AND c.relkind = 'r' AND ${ours}
          AND has_table_privilege('yimen_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`),
    ).toEqual([])
  })

  test('lets nobody write for another district', async () => {
    const app = openDatabase(database.url, { max: 1, onError: () => undefined })
    try {
      await expect(
        inDistrict(app, '110101', (tx) =>
          sql`INSERT INTO platform.serial VALUES ('110102', 'ZWFW', 2026, 'x', 1)`.execute(tx),
        ),
      ).rejects.toThrow('row-level security')
    } finally {
      await app.close()
    }
  })
})

test('there is no trigger but those that hold foreign keys', async () => {
  expect(
    await names(`SELECT t.tgname || ' on ' || ${nameOfTable} AS name FROM pg_trigger AS t
      JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE ${ours} AND NOT t.tgisinternal`),
  ).toEqual([])
})

test('only known functions run with the rights of the owner, each with its own search path and not for everybody', async () => {
  const { rows } = await owner.query<{ name: string; path: boolean; everybody: boolean }>(`
    SELECT n.nspname || '.' || p.proname AS name, p.proconfig::text LIKE '%search_path=%' AS path,
      EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) WHERE grantee = 0) AS everybody
    FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE ${ours} AND p.prosecdef ORDER BY 1`)
  expect(rows).toEqual(
    Object.keys(ownersFunctions)
      .sort()
      .map((name) => ({ name, path: true, everybody: false })),
  )
})

describe.each(['event.log', 'audit.reading'])('%s', (table) => {
  test('is only added to and read by the app', async () => {
    const held = await names(`SELECT privilege AS name
      FROM unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) AS privilege
      WHERE has_table_privilege('yimen_app', '${table}', privilege)`)
    expect(held).toEqual(['SELECT', 'INSERT'])
  })

  test.each([`UPDATE ${table} SET at = at`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])(
    '%s is refused',
    async (statement) => {
      const app = openDatabase(database.url, { max: 1, onError: () => undefined })
      try {
        await expect(inDistrict(app, '110102', (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
          'permission denied',
        )
      } finally {
        await app.close()
      }
    },
  )
})

test('every module that keeps ids of files says which it uses', async () => {
  const keeping = await names(`SELECT DISTINCT n.nspname AS name ${ofTables.replace(
    'WHERE',
    'JOIN pg_attribute AS a ON a.attrelid = c.oid WHERE',
  )} AND (a.attname LIKE '%file_id%' OR EXISTS (SELECT FROM pg_constraint AS k
      WHERE k.conrelid = c.oid AND k.confrelid = 'file.file'::regclass))`)
  const saying = modules.filter(({ filesInUse }) => filesInUse).map(({ name }) => name)
  expect(keeping.filter((name) => !saying.includes(name))).toEqual([])
})
