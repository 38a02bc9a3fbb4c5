import { ItemContent, type PackItem, type StateTable } from '@yimen/contract'
import { type ImportedItem, type ImportScope, importItems } from './import-items.ts'

/**
 * Loads the items of a data pack, each with its state table put in. An item with lint errors comes in as a draft.
 * @throws Error when an item names a state table that the pack does not hold.
 */
export async function importPackItems(
  scope: ImportScope,
  items: readonly PackItem[],
  stateTables: readonly StateTable[],
): Promise<ImportedItem[]> {
  const tablesByName = new Map(stateTables.map((table) => [table.name, table]))
  const entries = items.map(({ code, stateTableName, content }) => {
    const stateTable = tablesByName.get(stateTableName)
    if (stateTable === undefined) throw new Error(`${code}: the pack has no state table ${stateTableName}`)
    return { code, content: ItemContent.parse({ ...content, stateTable }) }
  })
  return importItems(scope, 'pack', entries, 'without-errors')
}
