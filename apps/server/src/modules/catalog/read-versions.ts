import type { CodeList, DataElement, ItemContent } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { definitionsOfForm } from '../forms/index.ts'
import { findItemByCode } from './store/items.ts'
import type { VersionState } from './store/tables.ts'
import { findPublished, findVersion, type Version } from './store/versions.ts'

/** One version of an item as other modules see it. */
export type ItemVersion = {
  readonly itemId: string
  readonly code: string
  readonly version: number
  readonly state: VersionState
  readonly publishedAt: Date | null
  readonly content: ItemContent
}

function seen(code: string, version: Version): ItemVersion {
  return {
    itemId: version.item_id,
    code,
    version: version.version,
    state: version.state,
    publishedAt: version.published_at,
    content: version.content,
  }
}

/**
 * The version of an item that people can apply for now. `unknown` = there never was such an item, or it was never
 * published; `withdrawn` = it was, and nobody can apply any more.
 */
export async function publishedItem(
  tx: Tx,
  district: string,
  code: string,
): Promise<ItemVersion | 'unknown' | 'withdrawn'> {
  const item = await findItemByCode(tx, district, code)
  if (item === undefined) return 'unknown'
  const published = await findPublished(tx, district, item.item_id)
  if (published) return seen(code, published)
  return item.state === 'withdrawn' || item.version > 1 ? 'withdrawn' : 'unknown'
}

/** One version of an item, whatever its state: what a running case was opened under. */
export async function itemVersion(
  tx: Tx,
  district: string,
  code: string,
  version: number,
): Promise<ItemVersion | undefined> {
  const item = await findItemByCode(tx, district, code)
  const found = item && (await findVersion(tx, district, item.item_id, version))
  return found && seen(code, found)
}

/** The data elements that the form of a version refers to, and the code lists behind them. */
export function elementsOf(
  tx: Tx,
  district: string,
  content: ItemContent,
): Promise<{ elements: DataElement[]; codeLists: CodeList[] }> {
  return definitionsOfForm(tx, district, content.form)
}
