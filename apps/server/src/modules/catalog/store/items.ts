import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Visible } from '../rules/access.ts'
import { type ItemState, type ItemTable, tables } from './tables.ts'

export type ItemRow = Selectable<ItemTable>

/** One item; with `lock` nobody else changes it until the transaction ends. */
export async function findItem(
  tx: Tx,
  district: string,
  itemId: string,
  lock: 'lock' | 'read',
): Promise<ItemRow | undefined> {
  const query = tables(tx)
    .selectFrom('catalog.item')
    .selectAll()
    .where('district', '=', district)
    .where('item_id', '=', itemId)
  return (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst()
}

export async function findItemByCode(tx: Tx, district: string, code: string): Promise<ItemRow | undefined> {
  return tables(tx)
    .selectFrom('catalog.item')
    .selectAll()
    .where('district', '=', district)
    .where('code', '=', code)
    .executeTakeFirst()
}

/** Items of these codes, locked: an import changes them next. */
export async function lockItemsByCode(
  tx: Tx,
  district: string,
  codes: readonly string[],
): Promise<ItemRow[]> {
  return tables(tx)
    .selectFrom('catalog.item')
    .selectAll()
    .where('district', '=', district)
    .where(sql<boolean>`code = ANY(${[...codes]}::text[])`)
    .orderBy('code')
    .forUpdate()
    .execute()
}

export async function insertItems(tx: Tx, rows: readonly Omit<ItemRow, 'row_version'>[]): Promise<void> {
  if (rows.length === 0) return
  await tables(tx)
    .insertInto('catalog.item')
    .values([...rows])
    .execute()
}

/** Puts the newest version's head on its item and raises the row's version. */
export async function updateItem(
  tx: Tx,
  district: string,
  itemId: string,
  head: Partial<Omit<ItemRow, 'district' | 'item_id' | 'row_version'>>,
): Promise<void> {
  await tables(tx)
    .updateTable('catalog.item')
    .set({ ...head, row_version: sql<number>`row_version + 1` })
    .where('district', '=', district)
    .where('item_id', '=', itemId)
    .execute()
}

export type ItemFilter = {
  readonly visible: Visible
  readonly organ?: string | undefined
  readonly text?: string | undefined
  readonly state?: ItemState | undefined
  readonly rule?: string | undefined
}
export type Place = { readonly sort: string; readonly code: string }

function filtered(tx: Tx, district: string, filter: ItemFilter) {
  let query = tables(tx).selectFrom('catalog.item').where('district', '=', district)
  const { visible } = filter
  if (visible)
    query = query.where(
      sql<boolean>`(organ_code = ANY(${[...visible.organs]}::text[]) OR code = ANY(${[...visible.codes]}::text[]))`,
    )
  if (filter.organ) query = query.where('organ_code', '=', filter.organ)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.rule) query = query.where(sql<boolean>`${filter.rule} = ANY(broken)`)
  const { text } = filter
  if (text) {
    query = query.where((where) =>
      where.or([
        where(sql`position(lower(${text}) IN lower(name))`, '>', 0),
        where(sql`position(lower(${text}) IN lower(code))`, '>', 0),
        where(sql`position(lower(${text}) IN sort)`, '>', 0),
      ]),
    )
  }
  return query
}

/** Items in order of name (pinyin), after `after`. */
export async function listItems(
  tx: Tx,
  district: string,
  filter: ItemFilter,
  after: Place | null,
  limit: number,
): Promise<ItemRow[]> {
  let query = filtered(tx, district, filter).selectAll()
  if (after) query = query.where(sql<boolean>`(sort, code) > (${after.sort} COLLATE "C", ${after.code})`)
  return query.orderBy('sort').orderBy('code').limit(limit).execute()
}

export async function countItems(tx: Tx, district: string, filter: ItemFilter): Promise<number> {
  const row = await filtered(tx, district, filter)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
