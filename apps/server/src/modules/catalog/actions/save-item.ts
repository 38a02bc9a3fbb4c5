import { saveItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { actorId } from '../../../platform/auth/who.ts'
import { lintOneHere } from '../lint-here.ts'
import { itemAfterChange, itemToChange } from '../load-item.ts'
import { refuse } from '../problems.ts'
import { fixedFields } from '../rules/fixed-fields.ts'
import { headOf } from '../rules/item-head.ts'
import { updateItem } from '../store/items.ts'
import { findVersion, insertVersions, rewriteDraft } from '../store/versions.ts'

/** Saves the draft of the next version; opens one when the newest version is published or withdrawn. */
export const saveItemRoute = route(saveItem, async (scope) => {
  const { tx, district, now, who, body, params } = scope
  const item = await itemToChange(scope, params.itemId)
  const newest = await findVersion(tx, district, item.item_id, item.version)
  const fields = newest ? fixedFields(newest.content, body.content) : []
  if (fields.length > 0) throw refuse('catalog.fixed-field', { fields })

  const lint = await lintOneHere(tx, district, body.content)
  const draft = { content: body.content, findings: lint.findings, created_by: actorId(who) }
  const opens = item.state !== 'draft'
  const version = opens ? item.version + 1 : item.version
  if (opens)
    await insertVersions(tx, [
      {
        ...draft,
        district,
        item_id: item.item_id,
        version,
        state: 'draft',
        created_at: now,
        published_at: null,
      },
    ])
  else await rewriteDraft(tx, district, item.item_id, draft)
  await updateItem(tx, district, item.item_id, {
    ...headOf(body.content, lint),
    version,
    state: 'draft',
    updated_at: now,
  })
  scope.append({
    subject: { type: 'item', id: item.item_id },
    type: 'catalog.item-saved',
    data: { code: item.code, version },
  })
  scope.touch('catalogue')
  return itemAfterChange(scope, item.item_id)
})
