import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MigrationSource } from '../../apps/server/src/platform/db/migrate.ts'

const server = new URL('../../apps/server/src/', import.meta.url)

/** The migrations of the platform, then those of every module, as they lie in their folders. */
export function migrationSources(): MigrationSource[] {
  const modules = new URL('modules/', server)
  const names = existsSync(modules) ? readdirSync(modules).sort() : []
  const sources = [
    { module: 'platform', folder: new URL('platform/migrations', server) },
    ...names.map((module) => ({ module, folder: new URL(`${module}/migrations`, modules) })),
  ]
  return sources
    .filter(({ folder }) => existsSync(folder))
    .map(({ module, folder }) => ({ module, folder: fileURLToPath(folder) }))
}
