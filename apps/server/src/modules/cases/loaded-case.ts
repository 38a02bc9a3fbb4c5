import type { MaterialRequirement, RequirementState } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { type Held, lookIntoVault, materialsById, promisesFor } from '../materials/index.ts'
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
    row.status === 'draft' ? heldFor(scope, materials, row.applicant_id) : new Map<string, Held>(),
  ])
  const open = row.status === 'draft' || row.status === 'correction-requested'
  const promises = open ? await promisesOf(scope, materials) : new Map<string, Promised>()
  const requirements = await judgeRequirements(scope, examined, handedIn, held, promises)
  return { row, applicable, materials, examined, requirements, missing: missingOf(examined, requirements) }
}

/** What the applicant's vault holds of all that the item may ask for, by material type. */
export function heldFor(
  { tx, district, today }: Pick<Scope, 'tx' | 'district' | 'today'>,
  materials: readonly MaterialRequirement[],
  applicantId: string,
): Promise<Map<string, Held>> {
  return lookIntoVault(tx, district, applicantId, typesAsked(materials), today)
}

type Promised = NonNullable<RequirementState['promise']>

/** What may be promised in place of what the item asks for, by material type. */
function promisesOf(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  materials: readonly MaterialRequirement[],
): Promise<Map<string, Promised>> {
  return promisesFor(tx, district, typesAsked(materials))
}

function typesAsked(materials: readonly MaterialRequirement[]): string[] {
  const asked = materials.filter((requirement) => !requirement.exemption)
  return [...new Set(asked.map((one) => one.materialType))]
}

/** How each requirement stands: what was handed in for it, else what the vault holds of its type. */
export async function judgeRequirements(
  { tx, district, today }: Pick<Scope, 'tx' | 'district' | 'today'>,
  examined: Examined,
  handedIn: readonly HandedIn[],
  held: ReadonlyMap<string, Held>,
  promises: ReadonlyMap<string, Promised> = new Map(),
): Promise<RequirementState[]> {
  const under = new Map(handedIn.map((one) => [one.requirement, one]))
  const ids = handedIn.map((one) => one.material_id)
  const known = await materialsById(tx, district, ids, today)
  return examined.requirements.map((entry) => {
    const { code, materialType } = entry.requirement
    const here = under.get(code)
    const inVault = held.get(materialType)
    const material = here ? known.get(here.material_id) : inVault?.material
    const offered = material ? { material, fromVault: here?.from_vault ?? true } : null
    const vault = inVault?.why ?? null
    return requirementState(entry, offered, { vault, promise: promises.get(materialType) ?? null })
  })
}
