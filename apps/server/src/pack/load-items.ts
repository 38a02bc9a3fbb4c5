import type { PackItem } from '@yimen/contract'
import { importPackItems } from '../modules/catalog/index.ts'
import { ensureOrgan } from '../modules/identity/index.ts'
import type { Scope } from '../platform/actions/route.ts'
import { type ItemsReport, itemsReport } from './load-pack.ts'
import type { PackPart } from './read-pack.ts'

/** Loads items alone into a district that is there already; organs that it does not have yet are made. */
export async function loadItems(
  scope: Scope,
  part: PackPart,
): Promise<ItemsReport & { readonly organs: number }> {
  let organs = 0
  for (const organ of organsOf(part.items)) {
    const { created } = await ensureOrgan(scope.tx, scope.district, organ)
    if (created) organs += 1
  }
  const items = await importPackItems(scope, part.items, part['state-tables'])
  return { ...itemsReport(items), organs }
}

function organsOf(items: readonly PackItem[]): { code: string; name: string }[] {
  return [
    ...new Map(
      items.map(({ content: { organ } }) => [organ.code, { code: organ.code, name: organ.name }]),
    ).values(),
  ]
}
