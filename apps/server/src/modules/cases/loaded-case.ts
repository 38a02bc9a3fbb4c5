import type { MaterialView, RequirementState } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { materialsById, materialsForTypes } from '../materials/index.ts'
import { itemOfCase } from './item-of-case.ts'
import { type Examined, examine, type Missing, missingOf } from './rules/examine.ts'
import type { Applicable } from './rules/item-version.ts'
import { requirementState } from './rules/requirement-state.ts'
import { type HandedIn, materialsOf } from './store/paper-store.ts'
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
  const applicable = await itemOfCase(scope.tx, scope.district, row)
  const examined = examine(applicable, row, scope.today)
  const handedIn = await materialsOf(scope.tx, row)
  const reuse = row.status === 'draft' ? row.applicant_id : null
  const requirements = await judgeRequirements(scope, examined, handedIn, reuse)
  return { row, applicable, examined, requirements, missing: missingOf(examined, requirements) }
}

/**
 * How each requirement stands: what was handed in for it, else what lies in the vault of `reuseFrom` (null: nothing is
 * looked for there any more, the case holds what it was submitted with).
 */
export async function judgeRequirements(
  scope: Pick<Scope, 'tx' | 'district' | 'today'>,
  examined: Examined,
  handedIn: readonly HandedIn[],
  reuseFrom: string | null,
): Promise<RequirementState[]> {
  const { tx, district, today } = scope
  const under = new Map(handedIn.map((one) => [one.requirement, one]))
  const open = examined.requirements
    .map(({ requirement }) => requirement)
    .filter((requirement) => !requirement.exemption && !under.has(requirement.code))
  const ids = handedIn.map((one) => one.material_id)
  const [known, held] = await Promise.all([
    materialsById(tx, district, ids, today),
    reuseFrom === null
      ? new Map<string, MaterialView>()
      : materialsForTypes(
          tx,
          district,
          reuseFrom,
          open.map((one) => one.materialType),
          today,
        ),
  ])
  return examined.requirements.map((entry) => {
    const { code, materialType } = entry.requirement
    const here = under.get(code)
    const material = here ? known.get(here.material_id) : held.get(materialType)
    return requirementState(entry, material ? { material, fromVault: here?.from_vault ?? true } : null)
  })
}
