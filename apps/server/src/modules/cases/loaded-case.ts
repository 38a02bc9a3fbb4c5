import type { RequirementState } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { materialForRequirement, materialsById } from '../materials/index.ts'
import { itemOfCase } from './item-of-case.ts'
import { type Examined, examine, type Missing, missingOf } from './rules/examine.ts'
import type { Applicable } from './rules/item-version.ts'
import { type Offered, requirementState } from './rules/requirement-state.ts'
import { materialsOf } from './store/paper-store.ts'
import type { CaseRow } from './store/tables.ts'

/** A case with everything that decisions about it need. */
export type LoadedCase = {
  readonly row: CaseRow
  readonly applicable: Applicable
  readonly examined: Examined
  readonly requirements: readonly RequirementState[]
  readonly missing: readonly Missing[]
}

/** Holds a case against its form, its checklist and the vault. */
export async function loadCase(
  scope: Pick<Scope, 'tx' | 'district' | 'today'>,
  row: CaseRow,
): Promise<LoadedCase> {
  const ready = await itemOfCase(scope.tx, scope.district, row)
  const examined = examine(ready, row, scope.today)
  const handedIn = await materialsOf(scope.tx, row)
  const known = await materialsById(
    scope.tx,
    scope.district,
    handedIn.map((one) => one.material_id),
    scope.today,
  )
  const requirements: RequirementState[] = []
  for (const entry of examined.requirements) {
    const { code, exemption, materialType } = entry.requirement
    const here = handedIn.find((one) => one.requirement === code)
    const material = here && known.get(here.material_id)
    let offered: Offered = here && material ? { material, fromVault: here.from_vault } : null
    if (!offered && !exemption && row.status === 'draft') {
      const held = await materialForRequirement(
        scope.tx,
        scope.district,
        row.applicant_id,
        materialType,
        scope.today,
      )
      offered = held ? { material: held, fromVault: true } : null
    }
    requirements.push(requirementState(entry, offered))
  }
  return { row, applicable: ready, examined, requirements, missing: missingOf(examined, requirements) }
}
