import { ItemContent, LintFinding } from '@yimen/contract'
import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import type { InPlace } from '../rules/load-decision.ts'
import { tables, type VersionState, type VersionTable } from './tables.ts'

type Row = Selectable<VersionTable>
/** A version in full. */
export type Version = Omit<Row, 'content' | 'findings'> & { content: ItemContent; findings: LintFinding[] }
export type VersionHead = Pick<Row, 'version' | 'state' | 'published_at' | 'withdrawn_at'>

const Findings = z.array(LintFinding)

function whole(row: Row): Version {
  return { ...row, content: ItemContent.parse(row.content), findings: Findings.parse(row.findings) }
}

/** One version of an item. */
export async function findVersion(
  tx: Tx,
  district: string,
  itemId: string,
  version: number,
): Promise<Version | undefined> {
  const row = await tables(tx)
    .selectFrom('catalog.item_version')
    .selectAll()
    .where('district', '=', district)
    .where('item_id', '=', itemId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row && whole(row)
}

/** The version that people can apply for now. */
export async function findPublished(tx: Tx, district: string, itemId: string): Promise<Version | undefined> {
  const row = await tables(tx)
    .selectFrom('catalog.item_version')
    .selectAll()
    .where('district', '=', district)
    .where('item_id', '=', itemId)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return row && whole(row)
}

/** Which version people can apply for now, by the item's code: one look-up, for the hot path of applying. */
export async function publishedHead(
  tx: Tx,
  district: string,
  code: string,
): Promise<{ item_id: string; code: string; version: number; published_at: Date | null } | undefined> {
  return tables(tx)
    .selectFrom('catalog.item as item')
    .innerJoin('catalog.item_version as version', (join) =>
      join.onRef('version.district', '=', 'item.district').onRef('version.item_id', '=', 'item.item_id'),
    )
    .select(['item.item_id', 'item.code', 'version.version', 'version.published_at'])
    .where('item.district', '=', district)
    .where('item.code', '=', code)
    .where('version.state', '=', 'published')
    .executeTakeFirst()
}

/** What people can apply for now, by code; of one organ only when it is named. */
export async function publishedContents(
  tx: Tx,
  district: string,
  organ: string | undefined,
): Promise<{ code: string; content: ItemContent }[]> {
  let query = tables(tx)
    .selectFrom('catalog.item_version as version')
    .innerJoin('catalog.item as item', (join) =>
      join.onRef('item.district', '=', 'version.district').onRef('item.item_id', '=', 'version.item_id'),
    )
    .select(['item.code', 'version.content'])
    .where('version.district', '=', district)
    .where('version.state', '=', 'published')
  if (organ !== undefined) query = query.where('item.organ_code', '=', organ)
  const rows = await query.orderBy('item.code').execute()
  return rows.map(({ code, content }) => ({ code, content: ItemContent.parse(content) }))
}

/** All versions of an item without their content, newest first. */
export async function listVersions(tx: Tx, district: string, itemId: string): Promise<VersionHead[]> {
  return tables(tx)
    .selectFrom('catalog.item_version')
    .select(['version', 'state', 'published_at', 'withdrawn_at'])
    .where('district', '=', district)
    .where('item_id', '=', itemId)
    .orderBy('version', 'desc')
    .execute()
}

/** How a load signs the versions that it writes. */
export const importer = 'import'

/** The newest version of each of these items and the published one, newest first, by item. */
export async function versionsInPlace(
  tx: Tx,
  district: string,
  itemIds: readonly string[],
): Promise<Map<string, InPlace[]>> {
  if (itemIds.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('catalog.item_version')
    .select(['item_id', 'version', 'state', 'content', 'created_by'])
    .where('district', '=', district)
    .where(sql<boolean>`item_id = ANY(${[...itemIds]}::uuid[])`)
    .where('state', '!=', 'superseded')
    .orderBy('item_id')
    .orderBy('version', 'desc')
    .execute()
  const inPlace = rows.map(({ created_by, item_id, ...row }) => ({
    item_id,
    version: { ...row, byLoad: created_by === importer },
  }))
  return new Map(
    [...Map.groupBy(inPlace, ({ item_id }) => item_id)].map(([itemId, own]) => [
      itemId,
      own.map(({ version }) => version),
    ]),
  )
}

export type NewVersion = Omit<Version, 'withdrawn_at' | 'withdrawn_because'>

export async function insertVersions(tx: Tx, versions: readonly NewVersion[]): Promise<void> {
  if (versions.length === 0) return
  const rows = versions.map((version) => ({
    ...version,
    content: JSON.stringify(version.content),
    findings: JSON.stringify(version.findings),
  }))
  await tables(tx).insertInto('catalog.item_version').values(rows).execute()
}

/** Writes new content into a draft. */
export async function rewriteDraft(
  tx: Tx,
  district: string,
  itemId: string,
  draft: Pick<NewVersion, 'content' | 'findings' | 'created_by'>,
): Promise<void> {
  await tables(tx)
    .updateTable('catalog.item_version')
    .set({
      content: JSON.stringify(draft.content),
      findings: JSON.stringify(draft.findings),
      created_by: draft.created_by,
    })
    .where('district', '=', district)
    .where('item_id', '=', itemId)
    .where('state', '=', 'draft')
    .execute()
}

/** Keeps what lint says of a version whose content did not change. */
export async function rewriteFindings(
  tx: Tx,
  district: string,
  itemId: string,
  version: number,
  findings: readonly LintFinding[],
): Promise<void> {
  await tables(tx)
    .updateTable('catalog.item_version')
    .set({ findings: JSON.stringify(findings) })
    .where('district', '=', district)
    .where('item_id', '=', itemId)
    .where('version', '=', version)
    .execute()
}

/** Moves the one version of each item that is in state `from` on to its next state. */
export async function moveVersions(
  tx: Tx,
  district: string,
  itemIds: readonly string[],
  from: VersionState,
  next: Partial<Pick<Row, 'state' | 'published_at' | 'withdrawn_at' | 'withdrawn_because'>>,
): Promise<void> {
  if (itemIds.length === 0) return
  await tables(tx)
    .updateTable('catalog.item_version')
    .set(next)
    .where('district', '=', district)
    .where(sql<boolean>`item_id = ANY(${[...itemIds]}::uuid[])`)
    .where('state', '=', from)
    .execute()
}
