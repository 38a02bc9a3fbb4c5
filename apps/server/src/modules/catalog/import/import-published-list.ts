import { checkList } from '../rules/list/check-list.ts'
import { itemOfRow, keyOfRow } from '../rules/list/list-item.ts'
import { type ListOrgan, organsOfList } from '../rules/list/list-organs.ts'
import type { RowFinding } from '../rules/list/list-row.ts'
import { importItems } from './import-items.ts'
import type { ImportScope } from './write-items.ts'

/** What a load of a published list did, and the dirt by row. */
export type ListReport = {
  readonly read: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly organs: number
  readonly findings: readonly RowFinding[]
}

/** Gives the code under which the district keeps an organ, making the organ when it is new. */
export type EnsureOrgan = (organ: ListOrgan) => Promise<{ code: string; name: string }>

/**
 * Loads a list of items that a district has published. All rows that can be an item come in as published, dirty or
 * not, since the public already sees them; they carry no form, so nobody can apply for them here. Loading the same
 * list again changes nothing.
 */
export async function importPublishedList(
  scope: ImportScope,
  rows: readonly unknown[],
  ensureOrgan: EnsureOrgan,
): Promise<ListReport> {
  const list = checkList(rows)
  const organs = new Map<string, { code: string; name: string }>()
  for (const [name, organ] of organsOfList(list.rows.map(({ row }) => row)))
    organs.set(name, await ensureOrgan(organ))
  const entries = list.rows.map(({ row }) => {
    const organ = organs.get(row.department)
    if (organ === undefined) throw new Error(`no organ for ${row.department}`)
    return { code: keyOfRow(row), content: itemOfRow(row, organ) }
  })
  const loaded = await importItems(scope, 'published-list', entries, 'always')
  const count = (outcome: string) => loaded.filter((each) => each.outcome === outcome).length
  const kept = loaded.flatMap((each, at): RowFinding[] => {
    const given = list.rows[at]
    if (each.outcome !== 'rejected' || !given) return []
    return [
      {
        row: given.number,
        code: given.row.itemCode,
        rule: 'list.draft-open',
        severity: 'error',
        message: {
          zh: '这个事项正有人在改草稿，没有覆盖',
          en: 'Somebody is writing a draft of this item; it was not written over.',
        },
      },
    ]
  })
  return {
    read: list.read,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    rejected: list.rejected + kept.length,
    organs: organs.size,
    findings: [...list.findings, ...kept].sort((a, b) => a.row - b.row),
  }
}
