import type { CatalogueItem, CatalogueRow } from '@yimen/contract'
import type { Who } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { mayEdit } from './rules/access.ts'
import { allowedOn } from './rules/allowed.ts'
import { scoreOf } from './rules/lint/lint-item.ts'
import type { ItemRow } from './store/items.ts'
import { findVersion, listVersions } from './store/versions.ts'

/** An item as a line of the desk's catalogue. */
export function rowView(item: ItemRow): CatalogueRow {
  return {
    itemId: item.item_id,
    code: item.code,
    name: item.name,
    nameEnglish: item.name_english,
    organ: { code: item.organ_code, name: item.organ_name },
    type: item.type,
    state: item.state,
    version: item.version,
    rowVersion: item.row_version,
    updatedAt: item.updated_at.toISOString(),
    score: scoreOf(item.applied, item.held),
    errors: item.errors,
    warnings: item.warnings,
  }
}

/** An item at the desk in full, with what `who` may do next. */
export async function itemView(tx: Tx, item: ItemRow, who: Who): Promise<CatalogueItem> {
  const { district, item_id, version } = item
  const newest = await findVersion(tx, district, item_id, version)
  if (newest === undefined) throw new Error(`item ${item_id} has no version ${version}`)
  const versions = await listVersions(tx, district, item_id)
  const published = versions.some(({ state }) => state === 'published')
  return {
    ...rowView(item),
    content: newest.content,
    findings: newest.findings,
    versions: versions.map((each) => ({
      version: each.version,
      state: each.state,
      publishedAt: each.published_at?.toISOString() ?? null,
      withdrawnAt: each.withdrawn_at?.toISOString() ?? null,
    })),
    allowed: allowedOn({ newest: item.state, errors: item.errors, published }, mayEdit(who, item)),
  }
}
