import { checkItemCode, foldCode, ItemContent } from '@yimen/contract'
import type { ListRow } from './list-row.ts'

const county = '4'
const unsorted = '未分类'

/** The key by which a row is known again: its code, capitals and small letters alike. */
export function keyOfRow(row: ListRow): string {
  return foldCode(row.itemCode)
}

/** A row as an item. The code stays as it was written; what the list does not say stays unsaid. */
export function itemOfRow(row: ListRow, organ: { code: string; name: string }): ItemContent {
  const checked = checkItemCode(row.itemCode)
  return ItemContent.parse({
    name: row.name,
    codes: { local: { scheme: checked.ok ? checked.code.scheme : 'unknown', value: row.itemCode } },
    type: row.taskType.padStart(2, '0'),
    levels: [county],
    organ: { code: organ.code, name: organ.name },
    department: row.department,
    ...(row.mainItem === '' || row.mainItem === unsorted ? {} : { category: row.mainItem }),
    ...(row.areaCode === '' ? {} : { area: row.areaCode }),
  })
}
