import type { CodeList, DataElement, ItemContent } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { definitionsOfForm } from '../forms/index.ts'
import { findItemByCode, type ItemRow } from './store/items.ts'
import { findVersion, listVersions, publishedHead, type VersionHead } from './store/versions.ts'

/** One version of an item that is or was published, with all that its form refers to. It never changes. */
export type ItemVersion = {
  readonly itemId: string
  readonly code: string
  readonly version: number
  readonly publishedAt: Date
  readonly content: ItemContent
  readonly elements: readonly DataElement[]
  readonly codeLists: readonly CodeList[]
}

/**
 * The version of an item that people can apply for now. `unknown` = there is no such item, or it was never
 * published; `withdrawn` = it was published, and nobody can apply any more.
 */
export async function publishedItem(
  tx: Tx,
  district: string,
  code: string,
): Promise<ItemVersion | 'unknown' | 'withdrawn'> {
  const head = await publishedHead(tx, district, code)
  if (head) {
    const version = await whole(tx, district, head, head)
    if (version) keep(seen, `${district}/${code}`, version)
    return version ?? 'unknown'
  }
  const item = await findItemByCode(tx, district, code)
  if (item === undefined) return 'unknown'
  const versions = await listVersions(tx, district, item.item_id)
  return versions.some(({ state }) => state === 'withdrawn') ? 'withdrawn' : 'unknown'
}

/** One published version of an item, whatever became of it since: what a running case was opened under. */
export async function itemVersion(
  tx: Tx,
  district: string,
  code: string,
  version: number,
): Promise<ItemVersion | undefined> {
  const item = await findItemByCode(tx, district, code)
  if (item === undefined) return undefined
  const head = (await listVersions(tx, district, item.item_id)).find((each) => each.version === version)
  return head && whole(tx, district, item, head)
}

/**
 * The version of an item that people could apply for when this process looked last; undefined = it never did. A guess, to
 * send along what depends on the version with the question which one it is; whoever uses it must ask that question too.
 */
export function publishedLately(district: string, code: string): ItemVersion | undefined {
  return seen.get(`${district}/${code}`)
}

const seen = new Map<string, ItemVersion>()
const kept = new Map<string, ItemVersion>()
const keptAtMost = 500

function keep(versions: Map<string, ItemVersion>, key: string, version: ItemVersion): void {
  for (const oldest of versions.keys()) {
    if (versions.size < keptAtMost || versions.has(key)) break
    versions.delete(oldest)
  }
  versions.set(key, version)
}

/** Published content never changes, so each process reads it once; who holds a case compiles its form once too. */
async function whole(
  tx: Tx,
  district: string,
  { item_id, code }: Pick<ItemRow, 'item_id' | 'code'>,
  { version, published_at }: Pick<VersionHead, 'version' | 'published_at'>,
): Promise<ItemVersion | undefined> {
  if (published_at === null) return undefined
  const key = `${district}/${item_id}/${version}/${published_at.getTime()}`
  const before = kept.get(key)
  if (before) return before
  const found = await findVersion(tx, district, item_id, version)
  if (found === undefined) return undefined
  const { content } = found
  const definitions = await definitionsOfForm(tx, district, content.form, published_at)
  const read = { itemId: item_id, code, version, publishedAt: published_at, content, ...definitions }
  keep(kept, key, read)
  return read
}
