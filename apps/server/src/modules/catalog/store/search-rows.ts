import type { ItemContent } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { sortKey } from '../../../platform/text/index.ts'
import { canApplyOnline, summaryOf } from '../rules/item-summary.ts'
import { searchText } from '../rules/search/search-text.ts'
import { tsvectorLiteral } from '../rules/search/ts-literals.ts'
import { tables } from './tables.ts'

export type Published = {
  readonly district: string
  readonly itemId: string
  readonly code: string
  readonly version: number
  readonly publishedAt: Date
  readonly content: ItemContent
}

const person = '1'
const legalPersons = ['2', '3', '4', '5']

function searchRow({ district, itemId, code, version, publishedAt, content }: Published) {
  const text = searchText(content)
  return {
    district,
    item_id: itemId,
    code,
    version,
    published_at: publishedAt,
    organ_code: content.organ.code,
    persons: content.served.includes(person),
    legal_persons: content.served.some((served) => legalPersons.includes(served)),
    themes: [...(content.themes?.persons ?? []), ...(content.themes?.legalPersons ?? [])],
    online: canApplyOnline(content),
    name: content.name,
    sort: sortKey(content.name),
    folded: text.name,
    phrases: text.phrases,
    words: sql<string>`${tsvectorLiteral(text.words)}::tsvector`,
    pinyin: text.pinyin,
    initials: text.initials,
    summary: JSON.stringify(summaryOf(code, version, content)),
  }
}

/** Makes these published versions findable, in place of what was found before. */
export async function putSearchRows(tx: Tx, published: readonly Published[]): Promise<void> {
  const [first] = published
  if (first === undefined) return
  await removeSearchRows(
    tx,
    first.district,
    published.map(({ itemId }) => itemId),
  )
  await tables(tx).insertInto('catalog.item_search').values(published.map(searchRow)).execute()
}

/** Nobody finds these items any more. */
export async function removeSearchRows(tx: Tx, district: string, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return
  await tables(tx)
    .deleteFrom('catalog.item_search')
    .where('district', '=', district)
    .where(sql<boolean>`item_id = ANY(${[...itemIds]}::uuid[])`)
    .execute()
}
