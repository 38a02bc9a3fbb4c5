import { saveItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { itemAfterChange, itemToChange } from '../load-item.ts'
import { refuse } from '../problems.ts'
import { fixedFields } from '../rules/fixed-fields.ts'
import { saveDraft } from '../save-draft.ts'
import { findVersion } from '../store/versions.ts'

/** Saves the draft of the next version; opens one when the newest version is published or withdrawn. */
export const saveItemRoute = route(saveItem, async (scope) => {
  const { tx, district, body, params } = scope
  const item = await itemToChange(scope, params.itemId)
  const newest = await findVersion(tx, district, item.item_id, item.version)
  const fields = newest ? fixedFields(newest.content, body.content) : []
  if (fields.length > 0) throw refuse('catalog.fixed-field', { fields })
  await saveDraft(scope, item, body.content)
  return itemAfterChange(scope, item.item_id)
})
