import type { Check } from './check.ts'
import { chromium } from './chromium.ts'
import { dataFolder } from './data-folder.ts'
import { databaseVersion } from './database-version.ts'
import { diskSpace } from './disk-space.ts'
import { eventPartitions } from './event-partitions.ts'
import { failedJobs } from './failed-jobs.ts'
import { fileStore } from './file-store.ts'
import { migrations } from './migrations.ts'
import { nodeVersion } from './node-version.ts'
import { officialCalendar } from './official-calendar.ts'
import { port } from './port.ts'
import { registrySources } from './registry-sources.ts'
import { roleGrants } from './role-grants.ts'
import { virusScanner } from './virus-scanner.ts'

/** What `yimen doctor` looks at, in this order. */
export const checks: readonly Check[] = [
  nodeVersion,
  dataFolder,
  diskSpace,
  databaseVersion,
  migrations,
  roleGrants,
  eventPartitions,
  failedJobs,
  fileStore,
  virusScanner,
  registrySources,
  officialCalendar,
  port,
  chromium,
]
