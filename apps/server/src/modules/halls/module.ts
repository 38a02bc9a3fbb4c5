import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { policy } from './policy.ts'
import { hallsProblems } from './problems.ts'
import { listHallsRoute } from './queries/list-halls.ts'
import { readHallRoute } from './queries/read-hall.ts'
import { whereToGoRoute } from './queries/where-to-go.ts'

/** Halls (政务服务大厅) and counters: where one goes, when it is open, what is handled where. Needs `catalog` for items. */
export const hallsModule = defineModule({
  name: 'halls',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [listHallsRoute, readHallRoute, whereToGoRoute],
  policy,
  problems: hallsProblems.kinds,
})
