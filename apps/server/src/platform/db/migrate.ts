import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { orAway } from './database-away.ts'

/** Where the SQL files of one module lie; `0001_name.sql`, `0002_…`, forward only. */
export type MigrationSource = { readonly module: string; readonly folder: string }
export type Migration = {
  readonly module: string
  readonly name: string
  readonly sha256: string
  readonly text: string
}

/** A file that was applied once and has changed since: the database and the code no longer agree. */
export class ChangedMigration extends Error {
  override readonly name = 'ChangedMigration'
}

const lock = 7_402_115_909

async function readMigrations(sources: readonly MigrationSource[]): Promise<Migration[]> {
  const found: Migration[] = []
  for (const { module, folder } of sources) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8')
      found.push({ module, name, text, sha256: createHash('sha256').update(text).digest('hex') })
    }
  }
  return found
}

async function applied(client: pg.Client): Promise<Map<string, string>> {
  const exists = await client.query<{ there: boolean }>(
    "SELECT to_regclass('platform.migration') IS NOT NULL AS there",
  )
  if (!exists.rows[0]?.there) return new Map()
  const { rows } = await client.query<{ module: string; name: string; sha256: string }>(
    'SELECT module, name, sha256 FROM platform.migration',
  )
  return new Map(rows.map((row) => [`${row.module}/${row.name}`, row.sha256]))
}

function outstanding(all: readonly Migration[], done: ReadonlyMap<string, string>): Migration[] {
  return all.filter((migration) => {
    const before = done.get(`${migration.module}/${migration.name}`)
    if (before !== undefined && before !== migration.sha256) {
      throw new ChangedMigration(
        `${migration.module}/${migration.name} was changed after it had been applied`,
      )
    }
    return before === undefined
  })
}

async function withOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'yimen-migrate' })
  await orAway(client.connect())
  try {
    return await orAway(work(client))
  } finally {
    await client.end()
  }
}

/** What has not been applied yet, in order. Throws `ChangedMigration`. */
export function pendingMigrations(url: string, sources: readonly MigrationSource[]): Promise<string[]> {
  return withOwner(url, async (client) => {
    const open = outstanding(await readMigrations(sources), await applied(client))
    return open.map((migration) => `${migration.module}/${migration.name}`)
  })
}

/**
 * Brings the schema up to date: each file in a transaction of its own, recorded with its hash, under an advisory
 * lock so that several processes may start at once. Answers what was applied.
 */
export function migrate(url: string, sources: readonly MigrationSource[]): Promise<string[]> {
  return withOwner(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    try {
      const open = outstanding(await readMigrations(sources), await applied(client))
      for (const { module, name, sha256, text } of open) {
        await client.query('BEGIN')
        try {
          await client.query(text)
          await client.query('INSERT INTO platform.migration (module, name, sha256) VALUES ($1, $2, $3)', [
            module,
            name,
            sha256,
          ])
          await client.query('COMMIT')
        } catch (error) {
          await client.query('ROLLBACK')
          throw new Error(`migration ${module}/${name} failed`, { cause: error })
        }
      }
      return open.map((migration) => `${migration.module}/${migration.name}`)
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [lock])
    }
  })
}
