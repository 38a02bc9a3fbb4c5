import type { DataKind } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type SupplyRow, tables } from './tables.ts'

type NewSupply = Omit<SupplyRow, 'name' | 'version'> & { readonly name: string }

/** Puts in a supply; undefined when the organ has registered the same from the same store already. */
export function insertSupply(tx: Tx, row: NewSupply): Promise<SupplyRow | undefined> {
  return tables(tx)
    .insertInto('sourcing.supply')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['district', 'organ', 'kind', 'code', 'store'])
        .where('withdrawn_at', 'is', null)
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst()
}

export function lockSupply(tx: Tx, district: string, id: string): Promise<SupplyRow | undefined> {
  return tables(tx)
    .selectFrom('sourcing.supply')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export function endSupply(tx: Tx, row: SupplyRow, at: Date): Promise<SupplyRow> {
  return tables(tx)
    .updateTable('sourcing.supply')
    .set({ withdrawn_at: at, version: row.version + 1 })
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Supplies in force in order of their id, that is of when they were registered. */
export function listSupplies(
  tx: Tx,
  district: string,
  range: { readonly organ?: string | undefined; readonly after: string | null; readonly limit: number },
): Promise<SupplyRow[]> {
  let query = tables(tx)
    .selectFrom('sourcing.supply')
    .selectAll()
    .where('district', '=', district)
    .where('withdrawn_at', 'is', null)
  if (range.organ) query = query.where('organ', '=', range.organ)
  if (range.after !== null) query = query.where(sql<boolean>`id > ${range.after}::uuid`)
  return query.orderBy('id').limit(range.limit).execute()
}

/** All supplies in force, for proposals. */
export async function suppliesInForce(
  tx: Tx,
  district: string,
): Promise<{ kind: DataKind; code: string; organ: string; complete: boolean; shared: boolean }[]> {
  const rows = await tables(tx)
    .selectFrom('sourcing.supply')
    .select(['kind', 'code', 'organ', 'complete', 'sharing'])
    .where('district', '=', district)
    .where('withdrawn_at', 'is', null)
    .orderBy('registered_at')
    .orderBy('id')
    .execute()
  return rows.map(({ sharing, ...row }) => ({ ...row, shared: sharing !== 'not-shared' }))
}
