import { fileURLToPath } from 'node:url'
import { residents } from '../../platform/auth/policy.ts'
import { defineModule } from '../../platform/modules/module.ts'
import { rateCaseRoute } from './actions/rate-case.ts'
import { problems } from './problems.ts'

/** Ratings (好差评): five grades, voluntary, once. */
export const ratingsModule = defineModule({
  name: 'ratings',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [rateCaseRoute],
  policy: { 'ratings.rate-case': residents },
  problems: problems.kinds,
})
