import { ItemContent, LintFinding } from '@yimen/contract'
import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
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

/** The newest version of each of these items as it is stored, by item. */
export async function newestVersions(
  tx: Tx,
  district: string,
  itemIds: readonly string[],
): Promise<Map<string, Row>> {
  if (itemIds.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('catalog.item_version')
    .distinctOn('item_id')
    .selectAll()
    .where('district', '=', district)
    .where(sql<boolean>`item_id = ANY(${[...itemIds]}::uuid[])`)
    .orderBy('item_id')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.item_id, row]))
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
