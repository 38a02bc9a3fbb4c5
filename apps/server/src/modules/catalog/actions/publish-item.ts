import { publishItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { lintOneHere } from '../lint-here.ts'
import { itemAfterChange, itemToChange } from '../load-item.ts'
import { offerPublished } from '../offer-published.ts'
import { refuse } from '../problems.ts'
import { headOf } from '../rules/item-head.ts'
import { updateItem } from '../store/items.ts'
import { findVersion, moveVersions } from '../store/versions.ts'

/** Publishes the draft in place of the version before. Refused while lint finds errors, each told with its field. */
export const publishItemRoute = route(publishItem, async (scope) => {
  const { tx, district, now, params } = scope
  const item = await itemToChange(scope, params.itemId)
  const { item_id: itemId, code, version } = item
  const draft = item.state === 'draft' ? await findVersion(tx, district, itemId, version) : undefined
  if (draft === undefined) throw refuse('catalog.nothing-to-publish')
  const lint = await lintOneHere(tx, district, draft.content)
  const errors = lint.findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw refuse('catalog.lint-errors', {
      fields: errors.map(({ rule, path, message }) => ({ path: `content.${path}`, code: rule, message })),
    })

  await moveVersions(tx, district, [itemId], 'published', { state: 'superseded' })
  await moveVersions(tx, district, [itemId], 'draft', { state: 'published', published_at: now })
  await updateItem(tx, district, itemId, {
    ...headOf(draft.content, lint),
    state: 'published',
    updated_at: now,
  })
  await offerPublished(tx, district, [
    { district, itemId, code, version, publishedAt: now, content: draft.content },
  ])
  scope.append({
    subject: { type: 'item', id: itemId },
    type: 'catalog.item-published',
    data: { code, version },
  })
  scope.touch('catalogue')
  return itemAfterChange(scope, itemId)
})
