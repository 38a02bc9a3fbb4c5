import type { DataKind, Sentence } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { materialTypeUses } from '../catalog/index.ts'
import { elementsByCode } from '../forms/index.ts'

/** The name of an element or of a material that published items ask for; undefined when nobody knows the code. */
export async function nameOfData(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  { kind, code }: { readonly kind: DataKind; readonly code: string },
): Promise<Sentence | undefined> {
  if (kind === 'element') return (await elementsByCode(tx, district, [code]))[0]?.name
  const [use] = await materialTypeUses(tx, district, { materialTypes: [code] })
  return use && { zh: use.name, en: use.name }
}
