import { fileURLToPath } from 'node:url'
import { residents } from '../../platform/auth/policy.ts'
import { defineModule } from '../../platform/modules/module.ts'
import { mayReadFile } from './may-read-file.ts'
import { problems } from './problems.ts'
import { listMyMaterialsRoute } from './queries/list-my-materials.ts'
import { usedFiles } from './store.ts'
import { topics } from './topics.ts'

/** The vault: materials handed in or issued once, and used again. */
export const materialsModule = defineModule({
  name: 'materials',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  routes: [listMyMaterialsRoute],
  policy: { 'materials.list-my-materials': residents },
  problems: problems.kinds,
  topics,
  fileAccess: mayReadFile,
  filesInUse: usedFiles,
})
