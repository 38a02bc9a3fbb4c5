import type { MaterialRequirement } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { askedMaterials, struckOff } from '../catalog/index.ts'
import type { Applicable } from './rules/item-version.ts'
import type { CaseRow, StruckOffTypes } from './store/tables.ts'

type Reader = Pick<Scope, 'tx' | 'district'>

/** What an item asks for today, with what live duties strike off: for a draft and for what is handed in at once. */
export async function materialsToday(
  { tx, district }: Reader,
  { item }: Applicable,
): Promise<MaterialRequirement[]> {
  const { materials } = item.content
  const types = materials.map(({ materialType }) => materialType)
  return askedMaterials(materials, await struckOff(tx, district, types))
}

/**
 * What the item asks for of this case: a draft by what duties cover today; a submitted case by what they covered when it
 * was submitted, so that nobody is asked later for what was struck off then.
 */
export async function materialsOfCase(
  scope: Reader,
  applicable: Applicable,
  row: Pick<CaseRow, 'status' | 'struck_off'>,
): Promise<readonly MaterialRequirement[]> {
  if (row.status === 'draft') return materialsToday(scope, applicable)
  const { materials } = applicable.item.content
  return row.struck_off ? askedMaterials(materials, new Map(Object.entries(row.struck_off))) : materials
}

/** What is struck off now, as the case keeps it from its submission on. */
export function struckOffNow(materials: readonly MaterialRequirement[]): string {
  const types: StruckOffTypes = Object.fromEntries(
    materials.flatMap(({ materialType, exemption }) => (exemption ? [[materialType, exemption]] : [])),
  )
  return JSON.stringify(types)
}
