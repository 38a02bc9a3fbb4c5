import type { Supply } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import { nameOf, organsOf } from '../organ-names.ts'
import { coordinates, speaksFor } from '../rules/parts-of.ts'
import type { SupplyRow } from '../store/tables.ts'

type View = z.input<typeof Supply>

/** Supplies as they are shown, with what the caller may do. */
export async function viewSupplies(scope: Scope, rows: readonly SupplyRow[]): Promise<View[]> {
  if (rows.length === 0) return []
  const organs = await organsOf(scope)
  return rows.map((row) => ({
    supplyId: row.id,
    organ: nameOf(organs, row.organ),
    data: { kind: row.kind, code: row.code, name: row.name },
    store: row.store,
    cycle: row.cycle,
    sharing: row.sharing,
    sharingBasis: row.sharing_basis,
    complete: row.complete,
    withdrawn: row.withdrawn_at !== null,
    registeredAt: row.registered_at.toISOString(),
    version: row.version,
    allowed:
      row.withdrawn_at === null && (coordinates(scope.who) || speaksFor(scope.who, row.organ))
        ? ['withdraw']
        : [],
  }))
}

export async function viewSupply(scope: Scope, row: SupplyRow): Promise<View> {
  const [view] = await viewSupplies(scope, [row])
  if (view === undefined) throw new Error('one supply gives one view')
  return view
}
