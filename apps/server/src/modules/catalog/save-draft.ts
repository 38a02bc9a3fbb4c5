import type { ItemContent } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { lintOneHere } from './lint-here.ts'
import { headOf } from './rules/item-head.ts'
import { type ItemRow, updateItem } from './store/items.ts'
import { insertVersions, rewriteDraft } from './store/versions.ts'

/** Writes the draft of an item that is held for change; opens one when the newest version is published or withdrawn. */
export async function saveDraft(scope: Scope, item: ItemRow, content: ItemContent): Promise<void> {
  const { tx, district, now, who } = scope
  const lint = await lintOneHere(tx, district, content)
  const draft = { content, findings: lint.findings, created_by: actorId(who) }
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
    ...headOf(content, lint),
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
}
