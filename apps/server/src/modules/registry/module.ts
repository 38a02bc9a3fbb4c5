import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { correctionProblems } from './correction-problems.ts'
import { correctionPolicy, correctionRoutes, correctionTopics } from './corrections.ts'
import { entrustmentProblems } from './entrustment-problems.ts'
import { entrustmentPolicy, entrustmentRoutes } from './entrustments.ts'
import { libraryPolicy, libraryRoutes, libraryTopics } from './library.ts'
import { mayReadProof } from './may-read-proof.ts'
import { registryProblems } from './problems.ts'
import { stewardPolicy, stewardRoutes } from './stewards.ts'
import { filesOfCorrections } from './store/correction-store.ts'
import { readNextBatch, readSources } from './sync/read-sources.ts'

/** Natural and legal persons with the provenance of each value (基础信息库). Others read it through `index.ts`. */
export const registryModule = defineModule({
  name: 'registry',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  jobs: [readSources],
  subscriptions: [readNextBatch],
  routes: [...entrustmentRoutes, ...correctionRoutes, ...libraryRoutes, ...stewardRoutes],
  policy: { ...entrustmentPolicy, ...correctionPolicy, ...libraryPolicy, ...stewardPolicy },
  problems: new Map([...registryProblems.kinds, ...correctionProblems.kinds, ...entrustmentProblems.kinds]),
  topics: [...correctionTopics, ...libraryTopics],
  fileAccess: mayReadProof,
  filesInUse: filesOfCorrections,
})
