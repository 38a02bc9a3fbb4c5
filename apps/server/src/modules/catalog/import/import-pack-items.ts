import { completeItem, type PackItem, type PackStateTable } from '@yimen/contract'
import { type ImportedItem, importItems } from './import-items.ts'
import type { ImportScope } from './write-items.ts'

/**
 * Loads the items of a data pack, each with its state table put in. An item with lint errors comes in as a draft.
 * @throws Error when an item names a state table that the pack does not hold.
 */
export async function importPackItems(
  scope: ImportScope,
  items: readonly PackItem[],
  templates: readonly PackStateTable[],
): Promise<ImportedItem[]> {
  const entries = items.map((item) => {
    const content = completeItem(item, templates)
    if (content === undefined)
      throw new Error(`${item.code}: the pack has no state table ${item.stateTableName}`)
    return { code: item.code, content }
  })
  return importItems(scope, 'pack', entries, 'without-errors')
}
