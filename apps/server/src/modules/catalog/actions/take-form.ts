import { takeForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { publishedForm } from '../../forms/index.ts'
import { itemAfterChange, itemToChange } from '../load-item.ts'
import { refuse } from '../problems.ts'
import { saveDraft } from '../save-draft.ts'
import { findVersion } from '../store/versions.ts'

/** Copies the published revision of a library form into the item's draft and keeps where it came from. */
export const takeFormRoute = route(takeForm, async (scope) => {
  const { tx, district, body, params } = scope
  const item = await itemToChange(scope, params.itemId)
  const form = await publishedForm(tx, district, body.form)
  if (form === undefined) throw refuse('catalog.form-not-published')
  const newest = await findVersion(tx, district, item.item_id, item.version)
  if (newest === undefined) throw new Error(`item ${item.code} has no version ${item.version}`)
  await saveDraft(scope, item, {
    ...newest.content,
    form: form.content,
    libraryForm: { code: form.code, revision: form.revision },
  })
  return itemAfterChange(scope, item.item_id)
})
