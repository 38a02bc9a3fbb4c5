import { fileURLToPath } from 'node:url'
import { judge, staff } from '../../platform/auth/policy.ts'
import { defineModule } from '../../platform/modules/module.ts'
import { publishItemRoute } from './actions/publish-item.ts'
import { saveItemRoute } from './actions/save-item.ts'
import { takeFormRoute } from './actions/take-form.ts'
import { withdrawItemRoute } from './actions/withdraw-item.ts'
import { policy } from './policy.ts'
import { catalogProblems } from './problems.ts'
import { listCatalogueRoute } from './queries/list-catalogue.ts'
import { listElementUsesRoute } from './queries/list-element-uses.ts'
import { listMaterialTypeUsesRoute } from './queries/list-material-type-uses.ts'
import { listOffersRoute } from './queries/list-offers.ts'
import { readCatalogueItemRoute } from './queries/read-catalogue-item.ts'
import { readItemRoute } from './queries/read-item.ts'
import { scoreDepartmentsRoute } from './queries/score-departments.ts'
import { searchItemsRoute } from './queries/search-items.ts'

/** Nothing but that something changed: clerks keep the list of what to bring open. */
const topicRule = staff('catalogue-editor', 'director', 'clerk')

/**
 * The catalogue of items (事项库): versions, lint, search. Needs `forms` for the fields of published forms. Whoever
 * edits the desk's catalogue, or tells people at a counter what it asks for, hears of it over the live topic `catalogue`.
 */
export const catalogModule = defineModule({
  name: 'catalog',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [
    searchItemsRoute,
    readItemRoute,
    listOffersRoute,
    listCatalogueRoute,
    scoreDepartmentsRoute,
    listElementUsesRoute,
    listMaterialTypeUsesRoute,
    readCatalogueItemRoute,
    saveItemRoute,
    takeFormRoute,
    publishItemRoute,
    withdrawItemRoute,
  ],
  policy,
  problems: catalogProblems.kinds,
  topics: [{ prefix: 'catalogue', may: async (_tx, _district, who) => judge(topicRule, who) === 'allowed' }],
})
