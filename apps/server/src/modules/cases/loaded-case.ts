import type { MaterialRequirement, MaterialView, RequirementState } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { materialsById, materialsForTypes } from '../materials/index.ts'
import { itemOfCase } from './item-of-case.ts'
import { materialsOfCase } from './materials-of-case.ts'
import { type Examined, examine, type Missing, missingOf } from './rules/examine.ts'
import type { Applicable } from './rules/item-version.ts'
import { requirementState } from './rules/requirement-state.ts'
import { type HandedIn, materialsOf } from './store/paper-store.ts'
import type { CaseRow } from './store/tables.ts'

/** A case with everything that decisions about it need. */
export type LoadedCase = {
  readonly row: CaseRow
  readonly applicable: Applicable
  /** What the item asks for of this case. */
  readonly materials: readonly MaterialRequirement[]
  readonly examined: Examined
  readonly requirements: readonly RequirementState[]
  readonly missing: readonly Missing[]
}

/** Holds a case against its form, its checklist and the vault. */
export async function loadCase(
  scope: Pick<Scope, 'tx' | 'district' | 'today'>,
  row: CaseRow,
): Promise<LoadedCase> {
  const applicable = await itemOfCase(scope.tx, scope.district, row)
  const materials = await materialsOfCase(scope, applicable, row)
  const examined = examine(applicable, row, scope.today, materials)
  const [handedIn, held] = await Promise.all([
    materialsOf(scope.tx, row),
    // Only a draft looks into the vault: later the case holds what it was submitted with.
    row.status === 'draft' ? heldFor(scope, materials, row.applicant_id) : new Map<string, MaterialView>(),
  ])
  const requirements = await judgeRequirements(scope, examined, handedIn, held)
  return { row, applicable, materials, examined, requirements, missing: missingOf(examined, requirements) }
}

/** What the applicant's vault holds of all that the item may ask for, by material type. */
export function heldFor(
  { tx, district, today }: Pick<Scope, 'tx' | 'district' | 'today'>,
  materials: readonly MaterialRequirement[],
  applicantId: string,
): Promise<Map<string, MaterialView>> {
  const asked = materials.filter((requirement) => !requirement.exemption)
  return materialsForTypes(
    tx,
    district,
    applicantId,
    [...new Set(asked.map((one) => one.materialType))],
    today,
  )
}

/** How each requirement stands: what was handed in for it, else what the vault holds of its type. */
export async function judgeRequirements(
  { tx, district, today }: Pick<Scope, 'tx' | 'district' | 'today'>,
  examined: Examined,
  handedIn: readonly HandedIn[],
  held: ReadonlyMap<string, MaterialView>,
): Promise<RequirementState[]> {
  const under = new Map(handedIn.map((one) => [one.requirement, one]))
  const ids = handedIn.map((one) => one.material_id)
  const known = await materialsById(tx, district, ids, today)
  return examined.requirements.map((entry) => {
    const { code, materialType } = entry.requirement
    const here = under.get(code)
    const material = here ? known.get(here.material_id) : held.get(materialType)
    return requirementState(entry, material ? { material, fromVault: here?.from_vault ?? true } : null)
  })
}
