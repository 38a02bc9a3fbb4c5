import { fileURLToPath } from 'node:url'
import type { MigrationSource } from '../platform/db/migrate.ts'
import type { Module } from '../platform/modules/module.ts'
import { auditModule } from './audit/module.ts'
import { casesModule } from './cases/module.ts'
import { catalogModule } from './catalog/module.ts'
import { formsModule } from './forms/module.ts'
import { hallsModule } from './halls/module.ts'
import { identityModule } from './identity/module.ts'
import { materialsModule } from './materials/module.ts'
import { notifyModule } from './notify/module.ts'
import { performanceModule } from './performance/module.ts'
import { ratingsModule } from './ratings/module.ts'
import { registryModule } from './registry/module.ts'
import { sourcingModule } from './sourcing/module.ts'

/** All rooms of the house, in the order in which their schemas are made. */
export const modules: readonly Module[] = [
  identityModule,
  notifyModule,
  registryModule,
  materialsModule,
  auditModule,
  formsModule,
  catalogModule,
  sourcingModule,
  hallsModule,
  performanceModule,
  casesModule,
  ratingsModule,
]

/** Where all migrations lie: the platform's first, then each module's. */
export const migrationSources: readonly MigrationSource[] = [
  { module: 'platform', folder: fileURLToPath(new URL('../platform/migrations', import.meta.url)) },
  ...modules.flatMap(({ name, migrations }) => (migrations ? [{ module: name, folder: migrations }] : [])),
]
