import type { ItemContent } from '@yimen/contract'
import type { Scope } from '../../../platform/actions/route.ts'
import { type ImportedItem, importItems } from '../../catalog/index.ts'
import type { SampleDistrict } from './sample-district.ts'
import { sealSubsidy } from './seal-subsidy.ts'

/** Publishes an item like the seal subsidy, or its next version. Throws when it is not published. */
export async function publish(
  district: SampleDistrict,
  code: string,
  changed: Partial<ItemContent>,
): Promise<void> {
  const content = { ...sealSubsidy().item.content, ...changed }
  let outcomes: ImportedItem[] = []
  const run = async (scope: Scope) => {
    outcomes = await importItems(scope, 'pack', [{ code, content }], 'always')
    return outcomes.length
  }
  await district.server.runJob({ name: 'publish', cron: '', run })
  if (outcomes.some(({ state }) => state !== 'published')) throw new Error(`${code} was not published`)
}
