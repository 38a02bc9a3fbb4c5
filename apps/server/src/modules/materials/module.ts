import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { addTypeRoute } from './actions/add-type.ts'
import { changeTypeRoute } from './actions/change-type.ts'
import { confirmReadOffRoute } from './actions/confirm-read-off.ts'
import { mergeTypesRoute } from './actions/merge-types.ts'
import { revokeMaterialRoute } from './actions/revoke-material.ts'
import { mayReadFile } from './may-read-file.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { findIssuedRoute } from './queries/find-issued.ts'
import { listMyMaterialsRoute } from './queries/list-my-materials.ts'
import { listTypesRoute } from './queries/list-types.ts'
import { readTypeRoute } from './queries/read-type.ts'
import { registerReading } from './reading/register-reading.ts'
import { usedFiles } from './store.ts'
import { topics } from './topics.ts'

/** The vault: materials handed in or issued once, and used again. */
export const materialsModule = defineModule({
  name: 'materials',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  routes: [
    listMyMaterialsRoute,
    listTypesRoute,
    readTypeRoute,
    addTypeRoute,
    changeTypeRoute,
    mergeTypesRoute,
    findIssuedRoute,
    revokeMaterialRoute,
    confirmReadOffRoute,
  ],
  policy,
  problems: problems.kinds,
  topics,
  fileAccess: mayReadFile,
  filesInUse: usedFiles,
  extra: registerReading,
})
