import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { addCodeListRoute } from './actions/add-code-list.ts'
import { addElementRoute } from './actions/add-element.ts'
import { changeElementRoute } from './actions/change-element.ts'
import { confirmCollectionRoute } from './actions/confirm-collection.ts'
import { createFormRoute } from './actions/create-form.ts'
import { importFormRoute } from './actions/import-form.ts'
import { mergeElementRoute } from './actions/merge-element.ts'
import { publishFormRoute } from './actions/publish-form.ts'
import { saveCodeListRoute } from './actions/save-code-list.ts'
import { saveFormRoute } from './actions/save-form.ts'
import { withdrawFormRoute } from './actions/withdraw-form.ts'
import { policy } from './policy.ts'
import { formsProblems } from './problems.ts'
import { exportFormRoute } from './queries/export-form.ts'
import { listCodeListsRoute } from './queries/list-code-lists.ts'
import { listElementsRoute } from './queries/list-elements.ts'
import { listFormsRoute } from './queries/list-forms.ts'
import { proposeCodeRoute } from './queries/propose-code.ts'
import { readCodeListRoute } from './queries/read-code-list.ts'
import { readElementRoute } from './queries/read-element.ts'
import { readFormRoute } from './queries/read-form.ts'
import { readFormRevisionRoute } from './queries/read-form-revision.ts'
import { registerCollect } from './upload-collection.ts'

/**
 * The form library (电子表单库): data elements and code lists, the fields of all forms, defined once; and the forms that
 * items take. Needs `identity` for organs.
 */
export const formsModule = defineModule({
  name: 'forms',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [
    listFormsRoute,
    readFormRoute,
    readFormRevisionRoute,
    exportFormRoute,
    proposeCodeRoute,
    createFormRoute,
    importFormRoute,
    saveFormRoute,
    publishFormRoute,
    withdrawFormRoute,
    listElementsRoute,
    readElementRoute,
    addElementRoute,
    changeElementRoute,
    mergeElementRoute,
    listCodeListsRoute,
    readCodeListRoute,
    addCodeListRoute,
    saveCodeListRoute,
    confirmCollectionRoute,
  ],
  policy,
  problems: formsProblems.kinds,
  extra: registerCollect,
})
