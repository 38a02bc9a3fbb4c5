import type { ItemContent } from '@yimen/contract'
import type { Tx } from '../../../platform/db/database.ts'
import type { NewEvent } from '../../../platform/events/event.ts'
import { offerPublished } from '../offer-published.ts'
import { headOf } from '../rules/item-head.ts'
import type { Lint } from '../rules/lint/lint-item.ts'
import { insertItems, updateItem } from '../store/items.ts'
import type { Published } from '../store/search-rows.ts'
import type { Origin } from '../store/tables.ts'
import { importer, insertVersions, moveVersions, type NewVersion, rewriteDraft } from '../store/versions.ts'

/** One item to be loaded; `code` is the natural key by which a second load knows it again. */
export type Entry = { readonly code: string; readonly content: ItemContent }

/** Where a load writes to, and how it tells what happened. */
export type ImportScope = {
  readonly tx: Tx
  readonly district: string
  readonly now: Date
  readonly append: (event: NewEvent) => void
}

/** An entry with its place among the versions of its item. */
export type Placed = Entry & {
  readonly itemId: string
  readonly version: number
  readonly state: 'published' | 'draft'
  readonly lint: Lint
  /** The version is an open draft of an earlier load: it is written over. */
  readonly overDraft: boolean
}

const batch = 400

/** Writes items that are new. */
export async function createAll(
  scope: ImportScope,
  origin: Origin,
  placed: readonly Placed[],
): Promise<void> {
  const { tx, district, now } = scope
  for (let at = 0; at < placed.length; at += batch) {
    const part = placed.slice(at, at + batch)
    await insertItems(
      tx,
      part.map((item) => ({
        district,
        item_id: item.itemId,
        code: item.code,
        origin,
        ...headOf(item.content, item.lint),
        version: item.version,
        state: item.state,
        created_at: now,
        updated_at: now,
      })),
    )
    await insertVersions(
      tx,
      part.map((item) => newVersion(scope, item)),
    )
    await publishAll(scope, part)
  }
}

/** Writes the next version of items that are known. */
export async function changeAll(scope: ImportScope, placed: readonly Placed[]): Promise<void> {
  const { tx, district, now } = scope
  for (const item of placed) {
    const { content, itemId } = item
    if (item.overDraft) await rewriteDraft(tx, district, itemId, newVersion(scope, item))
    if (item.state === 'published') {
      await moveVersions(tx, district, [itemId], 'published', { state: 'superseded' })
      if (item.overDraft)
        await moveVersions(tx, district, [itemId], 'draft', { state: 'published', published_at: now })
    }
    if (!item.overDraft) await insertVersions(tx, [newVersion(scope, item)])
    await updateItem(tx, district, itemId, {
      ...headOf(content, item.lint),
      version: item.version,
      state: item.state,
      updated_at: now,
    })
  }
  await publishAll(scope, placed)
}

async function publishAll(scope: ImportScope, placed: readonly Placed[]): Promise<void> {
  const { tx, district, now } = scope
  const published: Published[] = placed
    .filter(({ state }) => state === 'published')
    .map(({ itemId, code, version, content }) => ({
      district,
      itemId,
      code,
      version,
      publishedAt: now,
      content,
    }))
  await offerPublished(tx, district, published)
  for (const { itemId, code, version, state } of placed)
    scope.append({
      subject: { type: 'item', id: itemId },
      type: state === 'published' ? 'catalog.item-published' : 'catalog.item-saved',
      data: { code, version, by: importer },
    })
}

function newVersion({ district, now }: ImportScope, item: Placed): NewVersion {
  return {
    district,
    item_id: item.itemId,
    version: item.version,
    state: item.state,
    content: item.content,
    findings: item.lint.findings,
    created_at: now,
    created_by: importer,
    published_at: item.state === 'published' ? now : null,
  }
}
