import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { registryProblems } from './problems.ts'
import { readNextBatch, readSources } from './sync/read-sources.ts'

/** Natural and legal persons with the provenance of each value (基础信息库). Others read it through `index.ts`. */
export const registryModule = defineModule({
  name: 'registry',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  routes: [],
  policy: {},
  problems: registryProblems.kinds,
  jobs: [readSources],
  subscriptions: [readNextBatch],
})
