import type { PackItem, PackStateTable } from '@yimen/contract'
import type { Tx } from '../../../platform/db/database.ts'
import { publishedContents } from '../store/versions.ts'
import { foldStateTables } from './fold-state-tables.ts'

/**
 * The items that people can apply for now, as a data pack holds them, in order of their codes; of one organ only when
 * it is named. What identifies a row of this database is not in them, so another district can load them as its own.
 */
export async function exportItems(
  tx: Tx,
  district: string,
  organ: string | undefined,
): Promise<{ items: PackItem[]; templates: PackStateTable[] }> {
  return foldStateTables(await publishedContents(tx, district, organ))
}
