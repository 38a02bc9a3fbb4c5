import type { Tx } from '../../platform/db/database.ts'
import { itemVersion } from '../catalog/index.ts'
import { type Applicable, applicable } from './rules/item-version.ts'

// Published versions never change, so a process reads each once; a worklist of fifty rows then asks nothing.
const known = new Map<string, Applicable>()
const most = 1000

/** The version that a case runs under. Only what has a form and a state table ever opened a case. */
export async function itemOfCase(
  tx: Tx,
  district: string,
  row: { readonly id: string; readonly item_code: string; readonly item_version: number },
): Promise<Applicable> {
  const key = `${district}/${row.item_code}/${row.item_version}`
  const before = known.get(key)
  if (before) return before
  const version = await itemVersion(tx, district, row.item_code, row.item_version)
  const made = version && applicable(version)
  if (!made)
    throw new Error(`case ${row.id} runs under ${row.item_code} v${row.item_version}, which has no form`)
  if (known.size >= most) known.clear()
  known.set(key, made)
  return made
}
