import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { type MigrationSource, pendingMigrations } from '../db/migrate.ts'

/** `/health/live`: the process answers. `/health/ready`: the database answers and its schema is up to date. */
export function registerHealth(
  server: FastifyInstance,
  parts: { database: Database; migrationSources: readonly MigrationSource[] },
): void {
  let upToDate = false
  server.get('/health/live', { schema: { hide: true }, config: { rateLimit: false } }, async () => ({
    live: true,
  }))
  server.get(
    '/health/ready',
    { schema: { hide: true }, config: { rateLimit: false } },
    async (_request, reply) => {
      await sql`SELECT 1`.execute(parts.database.kysely)
      upToDate ||= (await pendingMigrations(parts.database.url, parts.migrationSources)).length === 0
      if (!upToDate) return reply.code(503).send({ ready: false, reason: 'migrations are pending' })
      return { ready: true, database: parts.database.load() }
    },
  )
}
