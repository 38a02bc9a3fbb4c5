import type { SourceDefinition } from '@yimen/contract'
import type { Tx } from '../../../platform/db/database.ts'
import { elementsWithLists } from '../../forms/index.ts'
import { type RowCheck, rowChecker } from '../rules/check-row.ts'

/** The check for the rows of a source, by its data elements and code lists as they are in force now. */
export async function checkerFor(tx: Tx, district: string, definition: SourceDefinition): Promise<RowCheck> {
  return rowChecker(definition, await elementsWithLists(tx, district, Object.values(definition.columns)))
}
