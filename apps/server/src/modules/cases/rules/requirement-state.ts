import type { MaterialRequirement, MaterialView, RequirementState, Sentence } from '@yimen/contract'
import type { ChecklistEntry } from '@yimen/form'

/** What lies under a requirement: handed in for this case, or found in the vault. */
export type Offered = { readonly material: MaterialView; readonly fromVault: boolean } | null

/** What is known of the vault, and whether a promise would do instead. */
export type Ways = { readonly vault: Sentence | null; readonly promise: RequirementState['promise'] }
const noWays: Ways = { vault: null, promise: null }

/**
 * How one requirement stands. Exempt = a named source covers it (国务院令第 716 号 art. 7); from the vault = handed in
 * once before with trust A or B, so it is not asked for again (国办函〔2016〕108号).
 */
export function requirementState(
  { requirement, why }: ChecklistEntry<MaterialRequirement>,
  offered: Offered,
  { vault, promise }: Ways = noWays,
): RequirementState {
  const exemption = requirement.exemption
  const state = standingOf(requirement, offered)
  const open = state === 'missing' || state === 'optional-missing'
  return {
    code: requirement.code,
    name: requirement.name,
    nameEnglish: requirement.nameEnglish ?? null,
    state,
    why,
    vault: exemption || state === 'provided' ? null : vault,
    promise: open ? promise : null,
    exemption: exemption ? { ...exemption, duty: exemption.duty ?? null } : null,
    material: offered ? materialOf(offered.material) : null,
    formats: requirement.formats,
    maxBytes: requirement.maxBytes,
    howToFill: requirement.howToFill ?? null,
    acceptanceStandard: requirement.acceptanceStandard ?? null,
    legalBasis: requirement.legalBasis ?? null,
  }
}

/** The state alone, for who has no more than the source of what is offered. */
export function standingOf(
  requirement: MaterialRequirement,
  offered: { readonly fromVault: boolean } | null,
): RequirementState['state'] {
  if (requirement.exemption) return 'exempt'
  if (offered) return offered.fromVault ? 'from-vault' : 'provided'
  return requirement.necessity === 'optional' ? 'optional-missing' : 'missing'
}

function materialOf(material: MaterialView): RequirementState['material'] {
  return {
    materialId: material.materialId,
    fileId: material.file?.fileId ?? null,
    fileName: material.file?.name ?? null,
    mediaType: material.file?.mediaType ?? null,
    bytes: material.file?.bytes ?? null,
    sha256: material.file?.sha256 ?? null,
    trust: material.trust,
    seenAt: material.seenAt,
    validUntil: material.validUntil,
    promised: material.promise !== null,
  }
}
