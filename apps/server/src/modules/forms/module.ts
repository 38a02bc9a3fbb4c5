import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'

/** Data elements and code lists: the fields of all forms, defined once. Other modules read them; packs load them. */
export const formsModule = defineModule({
  name: 'forms',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [],
  policy: {},
})
