import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../apps/server/src/platform/db/migrate.ts'
import { startEmbeddedPostgres } from '../../apps/server/src/platform/embedded-postgres/index.ts'
import { administer } from './administer.ts'
import { databaseUrl } from './database-url.ts'
import { migrationSources } from './migration-sources.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that test databases are made on, and the migrated database they are copied from. */
    databaseServer: { readonly url: string; readonly template: string }
  }
}

/**
 * Before the integration tests: one PostgreSQL (the embedded one in a temporary folder, or the one that
 * TEST_DATABASE_URL names, as a superuser) and one database with all migrations applied, to copy from.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer(process.env.TEST_DATABASE_URL)
  const template = `yimen_template_${randomBytes(4).toString('hex')}`
  await administer(server.url, `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`)
  await migrate(databaseUrl(server.url, template), migrationSources())
  project.provide('databaseServer', { url: server.url, template })
  return async () => {
    if (server.kept) await administer(server.url, `DROP DATABASE ${template} WITH (FORCE)`)
    await server.stop()
  }
}

type Server = { readonly url: string; readonly kept: boolean; stop(): Promise<void> }

async function startServer(given: string | undefined): Promise<Server> {
  if (given !== undefined && given !== '') return { url: given, kept: true, stop: async () => undefined }
  const dataFolder = await mkdtemp(join(tmpdir(), 'yimen-test-'))
  const lines: string[] = []
  const embedded = await startEmbeddedPostgres({
    dataFolder,
    log: (line) => lines.push(line),
    // The data lives as long as the tests: nothing has to reach the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  return {
    url: embedded.url,
    kept: false,
    async stop() {
      await embedded.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
